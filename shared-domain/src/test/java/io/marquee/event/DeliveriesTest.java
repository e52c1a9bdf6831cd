package io.marquee.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveriesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");

    private final Deliveries deliveries = new Deliveries(Duration.ofMinutes(15));
    private final UUID event = UUID.randomUUID();

    @Test
    void anEventIsDueUntilItWasDelivered() {
        assertThat(deliveries.isDue(event)).isTrue();

        deliveries.succeeded(event, NOW);

        assertThat(deliveries.isDue(event)).isFalse();
    }

    @Test
    void anEventThatFailsIsTriedThreeTimes() {
        deliveries.failed(event, NOW);
        deliveries.failed(event, NOW);
        assertThat(deliveries.isDue(event)).isTrue();

        deliveries.failed(event, NOW);

        assertThat(deliveries.isDue(event)).isFalse();
    }

    @Test
    void whatIsOlderThanTheMemoryIsForgotten() {
        deliveries.succeeded(event, NOW);

        deliveries.succeeded(UUID.randomUUID(), NOW.plus(Duration.ofMinutes(16)));

        assertThat(deliveries.isDue(event)).isTrue();
    }
}
