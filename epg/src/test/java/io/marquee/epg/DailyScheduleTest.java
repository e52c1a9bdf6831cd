package io.marquee.epg;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.epg.scheduling.DailySchedule;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.HandClock;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@EpgTest
class DailyScheduleTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Autowired
    private DailySchedule daily;

    @Autowired
    private HandClock clock;

    private final JdbcClient jdbc;
    private final GuideFixture fixture;
    private final TestDatabase database;
    private TenantId aurora;

    @Autowired
    DailyScheduleTest(JdbcClient jdbc, PlatformTransactionManager transactions, TestDatabase database) {
        this.jdbc = jdbc;
        this.fixture = new GuideFixture(jdbc, transactions);
        this.database = database;
    }

    @BeforeEach
    void aTenantWithFilmsAndChannels() {
        aurora = new TenantId(NewTenant.in(database));
        fixture.run(aurora, () -> {
            fixture.genres("noir", "comedy");
            for (int i = 0; i < 25; i++) {
                fixture.film("Film " + i, i % 2 == 0 ? "noir" : "comedy", 7 + 9 * i, 12);
            }
            fixture.channel(1, 1, "noir");
            fixture.channel(2, 1, "comedy", "noir");
            fixture.channel(3, 1);
        });
        clock.set(NOON);
    }

    @Test
    void coversThreePastAndSevenComingDaysWithoutGapOrOverlap() {
        fixture.in(aurora, daily::keepUp);

        List<Map<String, Object>> broken =
                fixture.in(aurora, () -> jdbc.sql("""
                select * from (
                    select channel_id, starts_at, stops_at,
                           lead(starts_at) over (partition by channel_id order by starts_at) as next_start
                      from broadcast) b
                 where next_start <> stops_at
                """).query().listOfRows());
        assertThat(broken).isEmpty();
        assertThat(extent()).hasSize(2).allSatisfy(channel -> {
            assertThat(channel.first()).isEqualTo(Instant.parse("2026-11-17T00:00:00Z"));
            assertThat(channel.last()).isAfterOrEqualTo(Instant.parse("2026-11-28T00:00:00Z"));
        });
    }

    @Test
    void aSecondRunOnTheSameDayChangesNothing() {
        fixture.in(aurora, daily::keepUp);
        List<Map<String, Object>> first = everything();
        clock.set(NOON.plus(Duration.ofHours(5)));

        int added = fixture.in(aurora, daily::keepUp);

        assertThat(added).isZero();
        assertThat(everything()).isEqualTo(first);
    }

    @Test
    void theNextDayAddsOneDayAndForgetsOne() {
        fixture.in(aurora, daily::keepUp);
        clock.set(NOON.plus(Duration.ofDays(1)));

        fixture.in(aurora, daily::keepUp);

        assertThat(extent()).allSatisfy(channel -> {
            assertThat(channel.first())
                    .isBetween(Instant.parse("2026-11-17T18:00:00Z"), Instant.parse("2026-11-18T00:00:00Z"));
            assertThat(channel.last()).isAfterOrEqualTo(Instant.parse("2026-11-29T00:00:00Z"));
        });
    }

    private record Extent(Instant first, Instant last) {}

    private List<Extent> extent() {
        return fixture.in(
                aurora,
                () -> jdbc.sql("""
                select min(starts_at) as first, max(stops_at) as last from broadcast group by channel_id
                """)
                        .query((row, _) -> new Extent(
                                row.getTimestamp("first").toInstant(),
                                row.getTimestamp("last").toInstant()))
                        .list());
    }

    private List<Map<String, Object>> everything() {
        return fixture.in(
                aurora,
                () -> jdbc.sql("select * from broadcast order by id").query().listOfRows());
    }
}
