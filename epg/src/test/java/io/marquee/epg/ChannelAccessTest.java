package io.marquee.epg;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.account.AccountId;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.OnChannel;
import io.marquee.entitlement.Trace;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.HandClock;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.profile.ProfileId;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Every viewer against every channel and broadcast of a generated tenant, decided as the rules say in plain words. */
@EpgTest
class ChannelAccessTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");
    private static final List<Integer> AGES = List.of(0, 6, 12, 16, 18, 99);
    private static final List<Integer> HOURS = List.of(0, 1, 24, 72);
    private static final List<Integer> DAYS = List.of(0, 1, 7);

    /** Beside every boundary: when it ended, what the channel keeps, what plans reach. */
    private static final List<Duration> ENDED = List.of(
            Duration.ofMinutes(-30),
            Duration.ofNanos(-1_000),
            Duration.ZERO,
            Duration.ofHours(1).minusNanos(1_000),
            Duration.ofHours(1),
            Duration.ofHours(24).minusNanos(1_000),
            Duration.ofHours(24),
            Duration.ofHours(72),
            Duration.ofDays(7));

    private record PlanRow(UUID id, int rank, int catchUpDays, int price) {}

    private record Somebody(
            AccountId account,
            ProfileId profile,
            PlanRow plan,
            boolean suspended,
            boolean subscribed,
            int limit,
            boolean kids) {}

    private record Station(ChannelId id, int tier, int catchUpHours, boolean outside) {}

    private record Shown(@Nullable UUID id, Station on, Instant start, Instant stop, int age) {}

    @Autowired
    private Entitlements entitlements;

    @Autowired
    private HandClock clock;

    private final JdbcClient jdbc;
    private final GuideFixture fixture;
    private final TestDatabase database;
    private final Random random = new Random(19);
    private final List<PlanRow> plans = new ArrayList<>();
    private final List<Somebody> viewers = new ArrayList<>();
    private final List<Station> stations = new ArrayList<>();
    private final List<Shown> asked = new ArrayList<>();
    private TenantId aurora;

    @Autowired
    ChannelAccessTest(JdbcClient jdbc, PlatformTransactionManager transactions, TestDatabase database) {
        this.jdbc = jdbc;
        this.fixture = new GuideFixture(jdbc, transactions);
        this.database = database;
    }

    @BeforeEach
    void aTenant() {
        clock.set(NOW);
        aurora = new TenantId(NewTenant.in(database));
        fixture.run(aurora, () -> {
            for (int rank = 1; rank <= 3; rank++) {
                plans.add(plan(rank));
            }
            for (int i = 0; i < 14; i++) {
                viewers.add(viewer());
            }
            for (int i = 0; i < 8; i++) {
                Station station = station(i + 1);
                stations.add(station);
                shown(station);
            }
        });
    }

    @Test
    void decidesAsTheRulesSayAndExplainsWhatItDecides() {
        var reasons = new ArrayList<Access.Reason>();
        for (Somebody viewer : viewers) {
            for (Shown shown : asked) {
                var wanted = new OnChannel(shown.on().id().value(), shown.id());

                Access access = in(() -> entitlements.decide(viewer.account(), viewer.profile(), wanted));
                Trace trace = in(() -> entitlements.explain(viewer.account(), viewer.profile(), wanted));

                Access.Reason expected = reason(viewer, shown);
                assertThat(access)
                        .as("%s wants %s", viewer, shown)
                        .extracting(found -> found instanceof Access.Denied denied ? denied.reason() : null)
                        .isEqualTo(expected);
                assertThat(trace.access()).isEqualTo(access);
                if (access instanceof Access.Denied denied) {
                    reasons.add(denied.reason());
                    assertThat(denied.hidden()).isFalse();
                    assertThat(
                                    denied.cheapestPlan() == null
                                            ? null
                                            : denied.cheapestPlan().id().value())
                            .as("%s wants %s", viewer, shown)
                            .isEqualTo(offer(denied.reason(), shown));
                }
            }
        }
        assertThat(reasons)
                .contains(
                        Access.Reason.ABOVE_MATURITY,
                        Access.Reason.NOT_AVAILABLE,
                        Access.Reason.ACCOUNT_SUSPENDED,
                        Access.Reason.SUBSCRIPTION_INACTIVE,
                        Access.Reason.TIER_TOO_LOW,
                        Access.Reason.CATCH_UP_NOT_INCLUDED);
    }

    @Test
    void whatIsUnknownOrAnotherChannelsOrAnotherTenantsIsNotFound() {
        Somebody viewer = viewers.getFirst();
        Shown shown =
                asked.stream().filter(each -> each.id() != null).findFirst().orElseThrow();
        UUID elsewhere = stations.getLast().id().value();

        assertThat(decide(viewer, new OnChannel(UUID.randomUUID(), null))).isEqualTo(Access.Reason.NOT_FOUND);
        assertThat(decide(viewer, new OnChannel(elsewhere, UUID.randomUUID()))).isEqualTo(Access.Reason.NOT_FOUND);
        assertThat(decide(viewer, new OnChannel(elsewhere, shown.id()))).isEqualTo(Access.Reason.NOT_FOUND);
        TenantId northlight = new TenantId(NewTenant.in(database));
        assertThat(TenantScope.<Access, RuntimeException>call(
                        northlight,
                        () -> entitlements.decide(viewer.account(), viewer.profile(), OnChannel.live(elsewhere))))
                .extracting(access -> ((Access.Denied) access).reason())
                .isEqualTo(Access.Reason.NOT_FOUND);
    }

    /** The rules once more, in the order in which they count. */
    private static Access.@Nullable Reason reason(Somebody viewer, Shown shown) {
        Instant closes = shown.stop().plus(Duration.ofHours(shown.on().catchUpHours()));
        if (shown.age() > viewer.limit()) {
            return Access.Reason.ABOVE_MATURITY;
        }
        if (shown.id() != null
                && (shown.on().outside()
                        || shown.on().catchUpHours() == 0
                        || NOW.isBefore(shown.start())
                        || !NOW.isBefore(closes))) {
            return Access.Reason.NOT_AVAILABLE;
        }
        if (viewer.suspended()) {
            return Access.Reason.ACCOUNT_SUSPENDED;
        }
        if (!viewer.subscribed()) {
            return Access.Reason.SUBSCRIPTION_INACTIVE;
        }
        if (shown.on().tier() > viewer.plan().rank()) {
            return Access.Reason.TIER_TOO_LOW;
        }
        return shown.id() != null && !reaches(viewer.plan(), shown) ? Access.Reason.CATCH_UP_NOT_INCLUDED : null;
    }

    private static boolean reaches(PlanRow plan, Shown shown) {
        return NOW.isBefore(shown.stop()) || NOW.isBefore(shown.stop().plus(Duration.ofDays(plan.catchUpDays())));
    }

    private @Nullable UUID offer(Access.Reason reason, Shown shown) {
        boolean offers = reason == Access.Reason.SUBSCRIPTION_INACTIVE
                || reason == Access.Reason.TIER_TOO_LOW
                || reason == Access.Reason.CATCH_UP_NOT_INCLUDED;
        return plans.stream()
                .filter(plan -> offers && plan.rank() >= shown.on().tier())
                .filter(plan -> shown.id() == null || reaches(plan, shown))
                .min((one, other) -> Integer.compare(one.price(), other.price()))
                .map(PlanRow::id)
                .orElse(null);
    }

    private Access.Reason decide(Somebody viewer, OnChannel wanted) {
        return in(() -> ((Access.Denied) entitlements.decide(viewer.account(), viewer.profile(), wanted)).reason());
    }

    private PlanRow plan(int rank) {
        var plan = new PlanRow(UUID.randomUUID(), rank, DAYS.get(rank % DAYS.size()), rank * 100);
        jdbc.sql("""
                insert into plan (id, code, name, rank, price_minor, currency, catch_up_days) values (?, ?, ?, ?, ?, 'EUR', ?)
                """)
                .params(plan.id(), "plan-" + rank, "Plan " + rank, rank, plan.price(), plan.catchUpDays())
                .update();
        return plan;
    }

    private Somebody viewer() {
        var viewer = new Somebody(
                new AccountId(UUID.randomUUID()),
                new ProfileId(UUID.randomUUID()),
                one(plans),
                random.nextInt(6) == 0,
                random.nextInt(6) != 0,
                one(AGES),
                random.nextInt(3) == 0);
        UUID account = viewer.account().value();
        jdbc.sql(
                        "insert into account (id, email, password_hash, display_name, plan_id, state) values (?, ?, '!', 'V', ?, ?)")
                .params(account, account + "@ott.test", viewer.plan().id(), viewer.suspended() ? "SUSPENDED" : "ACTIVE")
                .update();
        jdbc.sql("""
                insert into subscription (account_id, state, started_at, period_start, access_until)
                values (?, 'CANCELLED', now(), now(), ?)
                """)
                .params(account, utc(viewer.subscribed() ? NOW.plusNanos(1_000) : NOW))
                .update();
        jdbc.sql(
                        "insert into profile (id, account_id, name, avatar, maturity_limit, kids) values (?, ?, 'V', 'moon', ?, ?)")
                .params(viewer.profile().value(), account, viewer.limit(), viewer.kids())
                .update();
        return viewer;
    }

    private Station station(int number) {
        var station = new Station(
                fixture.channel(number, 1 + random.nextInt(4)), 0, HOURS.get(number % HOURS.size()), number == 3);
        int tier = 1 + random.nextInt(4);
        jdbc.sql("update channel set required_tier = :tier, catch_up_hours = :hours, stream_url = :url where id = :id")
                .param("tier", tier)
                .param("hours", station.catchUpHours())
                .param("url", station.outside() ? "https://streams.example/live.m3u8" : null, Types.VARCHAR)
                .param("id", station.id().value())
                .update();
        return new Station(station.id(), tier, station.catchUpHours(), station.outside());
    }

    /** One broadcast to come, and some that ended (or will) at these distances; what is on now is asked for too. */
    private void shown(Station station) {
        Instant free = NOW.minus(Duration.ofDays(30));
        Shown current = new Shown(null, station, NOW, NOW.plusSeconds(1), 0);
        for (Duration ended : ENDED.reversed()) {
            Instant stop = NOW.minus(ended);
            Instant start = stop.minus(Duration.ofMinutes(40));
            if (start.isBefore(free) || random.nextBoolean()) {
                continue;
            }
            Shown shown = broadcast(station, start, stop);
            if (!NOW.isBefore(start) && NOW.isBefore(stop)) {
                current = new Shown(null, station, start, stop, shown.age());
            }
            asked.add(shown);
            free = stop;
        }
        asked.add(broadcast(station, NOW.plus(Duration.ofHours(2)), NOW.plus(Duration.ofHours(3))));
        asked.add(current);
    }

    private Shown broadcast(Station station, Instant start, Instant stop) {
        var shown = new Shown(UUID.randomUUID(), station, start, stop, one(AGES));
        jdbc.sql("""
                insert into broadcast (id, channel_id, starts_at, stops_at, programme_id)
                values (?, ?, ?, ?, keep_programme(?, null, '', null, ?, null))
                """)
                .params(shown.id(), station.id().value(), utc(start), utc(stop), "Shown " + shown.id(), shown.age())
                .update();
        return shown;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(aurora, work::get);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
