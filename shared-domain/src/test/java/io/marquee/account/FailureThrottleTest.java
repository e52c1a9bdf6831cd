package io.marquee.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.localstack.testing.HandClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FailureThrottleTest {

    static final Duration WINDOW = Duration.ofMinutes(5);

    final HandClock clock = new HandClock(Instant.parse("2026-11-20T20:00:00Z"));
    final FailureThrottle<String> throttle = new FailureThrottle<>(clock, 5, WINDOW);

    @Test
    void aKeyMayFailSoOften() {
        failures("ann", 4);

        assertThat(throttle.delay("ann")).isEmpty();
    }

    @Test
    void thenItWaits() {
        failures("ann", 5);

        assertThat(throttle.delay("ann")).hasValue(WINDOW.dividedBy(5));
        assertThat(throttle.delay("bob")).isEmpty();
    }

    @Test
    void failuresAreEarnedBackEvenly() {
        failures("ann", 5);

        clock.advance(WINDOW.dividedBy(5));

        assertThat(throttle.delay("ann")).isEmpty();
        failures("ann", 1);
        assertThat(throttle.delay("ann")).isPresent();
    }

    @Test
    void aBurstPastTheCheckIsPaidForAfterwards() {
        failures("ann", 10);

        clock.advance(WINDOW);

        assertThat(throttle.delay("ann")).isPresent();
    }

    @Test
    void successForgivesFailures() {
        failures("ann", 5);

        throttle.succeeded("ann");

        assertThat(throttle.delay("ann")).isEmpty();
    }

    private void failures(String key, int count) {
        for (int i = 0; i < count; i++) {
            throttle.failed(key);
        }
    }
}
