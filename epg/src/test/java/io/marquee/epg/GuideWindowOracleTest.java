package io.marquee.epg;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.catalogue.Audience;
import io.marquee.catalogue.TitleId;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Windows over schedules made at random, against what a look at every broadcast finds. */
@EpgTest
class GuideWindowOracleTest {
    private static final Audience ANYBODY = new Audience(9, 99);
    private static final int DAY = 24 * 60;

    /** Days with 23, 25 and, on Lord Howe Island, 24 and a half hours. */
    private static final Map<LocalDate, ZoneId> CHANGES = Map.of(
            LocalDate.of(2026, 10, 25), ZoneId.of("Europe/London"),
            LocalDate.of(2026, 11, 1), ZoneId.of("America/New_York"),
            LocalDate.of(2027, 3, 28), ZoneId.of("Europe/London"),
            LocalDate.of(2027, 3, 14), ZoneId.of("America/New_York"),
            LocalDate.of(2026, 10, 4), ZoneId.of("Australia/Lord_Howe"));

    @Autowired
    private Guide guide;

    private final GuideFixture fixture;
    private final TestDatabase database;
    private final Map<ChannelId, List<TimeSlot>> schedules = new HashMap<>();
    private TenantId tenant;

    @Autowired
    GuideWindowOracleTest(JdbcClient jdbc, PlatformTransactionManager transactions, TestDatabase database) {
        this.fixture = new GuideFixture(jdbc, transactions);
        this.database = database;
    }

    @BeforeEach
    void schedulesAroundTheChanges() {
        tenant = new TenantId(NewTenant.in(database));
        Random random = new Random(20261025);
        fixture.run(tenant, () -> {
            fixture.genres("news");
            TitleId anything = fixture.film("Anything", "news", 60, 0);
            for (int number = 1; number <= 6; number++) {
                ChannelId channel = fixture.channel(number, 1);
                List<TimeSlot> slots = new ArrayList<>();
                CHANGES.forEach((day, zone) -> slots.addAll(slots(day, zone, random)));
                schedules.put(channel, slots);
                slots.forEach(slot -> fixture.broadcast(
                        channel,
                        anything,
                        "At " + slot.start(),
                        0,
                        slot.start().toString(),
                        slot.stop().toString()));
            }
        });
    }

    @Test
    void aLocalDayHoldsWhatTouchesItHoweverLongItIs() {
        CHANGES.forEach((change, zone) -> {
            for (int offset = -1; offset <= 1; offset++) {
                LocalDate day = change.plusDays(offset);
                assertLikeTheOracle(
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant(),
                        schedules.keySet());
            }
        });
        assertThat(CHANGES.entrySet().stream()
                        .map(change -> Duration.between(
                                change.getKey().atStartOfDay(change.getValue()),
                                change.getKey().plusDays(1).atStartOfDay(change.getValue())))
                        .collect(Collectors.toSet()))
                .hasSize(3);
    }

    @Test
    void anyWindowHoldsWhatTouchesIt() {
        Random random = new Random(7);
        List<ChannelId> channels = List.copyOf(schedules.keySet());
        List<LocalDate> days = List.copyOf(CHANGES.keySet());
        for (int round = 0; round < 300; round++) {
            Instant around = days.get(random.nextInt(days.size()))
                    .atStartOfDay(ZoneId.of("UTC"))
                    .toInstant();
            Instant from = around.plus(Duration.ofMinutes(random.nextInt(4 * DAY) - 2L * DAY));
            Instant to = from.plus(Duration.ofMinutes(1 + random.nextInt(random.nextBoolean() ? 30 : 3 * DAY)));
            Set<ChannelId> some = new HashSet<>();
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                some.add(channels.get(random.nextInt(channels.size())));
            }
            assertLikeTheOracle(from, to, some);
        }
    }

    private void assertLikeTheOracle(Instant from, Instant to, Set<ChannelId> channels) {
        GuideWindow window = TenantScope.<GuideWindow, RuntimeException>call(
                tenant, () -> guide.window(ANYBODY, from, to, channels));

        assertThat(window.channels())
                .hasSize(channels.size())
                .allSatisfy(schedule -> assertThat(schedule.broadcasts().stream()
                                .map(Broadcast::slot)
                                .toList())
                        .as("%s to %s", from, to)
                        .isEqualTo(schedules.get(schedule.channel().id()).stream()
                                .filter(slot ->
                                        slot.start().isBefore(to) && slot.stop().isAfter(from))
                                .sorted((one, other) -> one.start().compareTo(other.start()))
                                .toList()));
    }

    /** From two days before to two days after, with gaps; from a minute to a whole day long. */
    private static List<TimeSlot> slots(LocalDate day, ZoneId zone, Random random) {
        List<TimeSlot> slots = new ArrayList<>();
        Instant at = day.minusDays(2).atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(3).atStartOfDay(zone).toInstant();
        while (at.isBefore(end)) {
            int length = random.nextInt(8) == 0 ? DAY - random.nextInt(3) : 1 + random.nextInt(150);
            slots.add(new TimeSlot(at, at.plus(Duration.ofMinutes(length))));
            at = at.plus(Duration.ofMinutes(length + (random.nextInt(3) == 0 ? random.nextInt(200) : 0)));
        }
        return slots;
    }
}
