package io.marquee.epg;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.account.AccountId;
import io.marquee.account.SignInId;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.OnChannel;
import io.marquee.entitlement.Refusal;
import io.marquee.entitlement.Refusals;
import io.marquee.entitlement.Viewer;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.HandClock;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.playback.Grant;
import io.marquee.playback.GrantId;
import io.marquee.playback.Grants;
import io.marquee.playback.Manifests;
import io.marquee.playback.Playback;
import io.marquee.playback.PlaybackStart;
import io.marquee.playback.Stream;
import io.marquee.profile.ProfileId;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** From a start to the playlists: what a channel's schedule says is what plays. */
@EpgTest
class LivePlaybackTest {

    private static final Instant EIGHT = Instant.parse("2026-11-20T20:00:00Z");

    @Autowired
    private Playback playback;

    @Autowired
    private Grants grants;

    @Autowired
    private Manifests manifests;

    @Autowired
    private Refusals refusals;

    @Autowired
    private HandClock clock;

    private final JdbcClient jdbc;
    private final GuideFixture fixture;
    private final TestDatabase database;
    private TenantId aurora;
    private Viewer adult;
    private Viewer child;
    private SignInId tv;
    private SignInId tablet;
    private ChannelId silentNights;
    private ChannelId theVault;
    private UUID spring;
    private UUID nosferatu;

    @Autowired
    LivePlaybackTest(JdbcClient jdbc, PlatformTransactionManager transactions, TestDatabase database) {
        this.jdbc = jdbc;
        this.fixture = new GuideFixture(jdbc, transactions);
        this.database = database;
    }

    @BeforeEach
    void anEveningOnTwoChannels() {
        clock.set(EIGHT);
        aurora = new TenantId(NewTenant.in(database));
        UUID account = UUID.randomUUID();
        fixture.run(aurora, () -> {
            jdbc.sql("""
                    insert into plan (id, code, name, rank, price_minor, currency, stream_limit)
                    values (gen_random_uuid(), 'one', 'One', 1, 499, 'EUR', 1)
                    """).update();
            jdbc.sql("""
                    insert into account (id, email, password_hash, display_name, plan_id)
                    select ?, 'v@ott.test', '!', 'V', id from plan
                    """).params(account).update();
            jdbc.sql("""
                    insert into subscription (account_id, state, started_at, period_start) values (?, 'ACTIVE', now(), now())
                    """).params(account).update();
            adult = profile(account, "Adult", 99);
            child = profile(account, "Child", 6);
            tv = device(account, "Television");
            tablet = device(account, "Tablet");
            silentNights = fixture.channel(1, 1);
            theVault = fixture.channel(2, 1);
            spring = broadcast(silentNights, "Spring", 0, EIGHT.minusSeconds(3_600), EIGHT.minusSeconds(60));
            nosferatu = broadcast(silentNights, "Nosferatu", 16, EIGHT.minusSeconds(60), EIGHT.plusSeconds(5_400));
        });
    }

    @Test
    void whatIsOnPlaysAndIsCalledByItsChannelAmongTheStreams() {
        PlaybackStart.Started started = started(adult, tv, OnChannel.live(silentNights.value()));

        assertThat(started.manifestUrl()).isEqualTo("/play/" + started.grant() + "/master.m3u8");
        assertThat(started.startPositionSeconds()).isZero();
        assertThat(media(started)).contains("#EXT-X-DISCONTINUITY-SEQUENCE:").doesNotContain("ENDLIST");
        assertThat(in(aurora, () -> grants.playing(adult)))
                .extracting(Stream::device, Stream::title)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Television", "Channel 1"));
    }

    @Test
    void changingTheChannelTakesNoSecondStreamButAnotherDeviceDoes() {
        PlaybackStart.Started first = started(adult, tv, OnChannel.live(silentNights.value()));
        PlaybackStart.Started second = started(adult, tv, OnChannel.live(theVault.value()));

        PlaybackStart third = start(adult, tablet, OnChannel.live(silentNights.value()));

        assertThat(live(first.grant())).isFalse();
        assertThat(live(second.grant())).isTrue();
        assertThat(third)
                .isInstanceOfSatisfying(
                        PlaybackStart.Refused.class,
                        refused -> assertThat(refused.access().reason()).isEqualTo(Access.Reason.TOO_MANY_STREAMS));
        assertThat(in(aurora, () -> refusals.ofLastWeek(adult.account())))
                .extracting(Refusal::title, Refusal::titleId, Refusal::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Channel 1", null, Access.Reason.TOO_MANY_STREAMS));
    }

    @Test
    void onlyItsOwnDeviceKeepsAGrantAliveAndNothingRevivesIt() {
        PlaybackStart.Started started = started(adult, tv, OnChannel.live(silentNights.value()));
        for (int beat = 0; beat < 10; beat++) {
            clock.advance(Duration.ofSeconds(10));
            assertThat(renewed(started.grant(), tv)).isTrue();
        }
        assertThat(renewed(started.grant(), tablet)).isFalse();
        assertThat(live(started.grant())).isTrue();

        clock.advance(Grants.LEASE);

        assertThat(renewed(started.grant(), tv)).isFalse();
        assertThat(live(started.grant())).isFalse();
    }

    @Test
    void aBroadcastThatRunsGrowsUntilItEndsAndIsThenComplete() {
        PlaybackStart.Started started = started(adult, tv, new OnChannel(silentNights.value(), nosferatu));

        String atEight = media(started);
        keepAlive(started, Duration.ofMinutes(10));
        String later = media(started);
        keepAlive(started, Duration.ofMinutes(81));
        String atItsEnd = media(started);

        assertThat(atEight).contains("PLAYLIST-TYPE:EVENT", "PROGRAM-DATE-TIME:2026-11-20T19:59:00.000Z");
        assertThat(atEight).doesNotContain("ENDLIST");
        assertThat(seconds(atEight)).isBetween(53.0, 60.0);
        assertThat(later).startsWith(atEight).doesNotContain("ENDLIST");
        assertThat(atItsEnd).startsWith(later).endsWith("#EXT-X-ENDLIST\n");
        assertThat(seconds(atItsEnd)).isEqualTo(5_460);
        assertThat(subtitle(started, 0)).contains("Nosferatu\n0:00:00 of 1:31:00");
    }

    @Test
    void aBroadcastThatIsOverIsGivenWholeUntilTheCatchUpPeriodEnds() {
        PlaybackStart.Started started = started(adult, tv, new OnChannel(silentNights.value(), spring));

        assertThat(media(started)).contains("PLAYLIST-TYPE:VOD").endsWith("#EXT-X-ENDLIST\n");
        assertThat(seconds(media(started))).isEqualTo(3_540);
        clock.set(EIGHT.minusSeconds(60).plus(Duration.ofDays(3)));
        assertThat(start(adult, tv, new OnChannel(silentNights.value(), spring)))
                .isInstanceOfSatisfying(PlaybackStart.Refused.class, refused -> {
                    assertThat(refused.access().reason()).isEqualTo(Access.Reason.NOT_AVAILABLE);
                    assertThat(refused.access().closedAt()).isEqualTo(clock.instant());
                });
    }

    @Test
    void aProfileBelowTheLimitIsRefusedAndCutOffWhenSuchAThingBegins() {
        PlaybackStart refused = start(child, tv, OnChannel.live(silentNights.value()));
        clock.set(EIGHT.minusSeconds(120));
        PlaybackStart.Started before = started(child, tv, OnChannel.live(silentNights.value()));
        keepAlive(before, Duration.ofMinutes(2));

        String childs = media(before);
        String adults = in(aurora, () -> manifests.media(withLimit(before, 99)).orElseThrow());

        assertThat(refused).isInstanceOfSatisfying(PlaybackStart.Refused.class, answer -> {
            assertThat(answer.access().reason()).isEqualTo(Access.Reason.ABOVE_MATURITY);
            assertThat(answer.access().hidden()).isFalse();
        });
        String cut = "#EXT-X-PROGRAM-DATE-TIME:2026-11-20T19:59:00.000Z";
        assertThat(childs.substring(0, childs.indexOf(cut))).isEqualTo(adults.substring(0, adults.indexOf(cut)));
        String shown = adults.substring(adults.lastIndexOf("seg/"), adults.lastIndexOf("seg/") + 20);
        assertThat(childs.substring(childs.indexOf(cut))).doesNotContain(shown);
        long number = Long.parseLong(tag(childs, "#EXT-X-MEDIA-SEQUENCE:")) + childs.split("#EXTINF", -1).length - 2;
        assertThat(subtitle(before, (int) number))
                .contains("Not available on this profile")
                .doesNotContain("Nosferatu");
    }

    @Test
    void anOutsideStreamIsHandedOutBehindAGrant() {
        fixture.run(
                aurora,
                () -> jdbc.sql("update channel set stream_url = 'https://streams.example/live.m3u8' where id = ?")
                        .params(theVault.value())
                        .update());

        PlaybackStart.Started started = started(adult, tv, OnChannel.live(theVault.value()));

        assertThat(started.manifestUrl()).isEqualTo("https://streams.example/live.m3u8");
        assertThat(live(started.grant())).isTrue();
    }

    @Test
    void anotherTenantSeesNothing() {
        PlaybackStart.Started started = started(adult, tv, OnChannel.live(silentNights.value()));
        Grant grant = in(aurora, () -> grants.live(started.grant())).orElseThrow();
        TenantId northlight = new TenantId(NewTenant.in(database));

        assertThat(in(northlight, () -> grants.live(started.grant()))).isEmpty();
        assertThat(in(northlight, () -> grants.renew(started.grant(), adult.account(), tv)))
                .isEmpty();
        String pauseOnly = in(northlight, () -> manifests.media(grant)).orElseThrow();
        assertThat(pauseOnly)
                .doesNotContain(media(started)
                        .lines()
                        .filter(line -> line.startsWith("seg/"))
                        .toList()
                        .getLast());
    }

    private static Grant withLimit(Grant grant, int limit) {
        return new Grant(
                grant.id(),
                grant.account(),
                grant.profile(),
                limit,
                grant.played(),
                grant.issuedAt(),
                grant.expiresAt());
    }

    private Grant withLimit(PlaybackStart.Started started, int limit) {
        return withLimit(grants.live(started.grant()).orElseThrow(), limit);
    }

    private void keepAlive(PlaybackStart.Started started, Duration time) {
        Instant until = clock.instant().plus(time);
        while (clock.instant().isBefore(until)) {
            clock.advance(Duration.ofSeconds(
                    Math.min(30, Duration.between(clock.instant(), until).toSeconds())));
            assertThat(renewed(started.grant(), tv)).isTrue();
        }
    }

    private String media(PlaybackStart.Started started) {
        return in(
                aurora,
                () -> manifests
                        .media(grants.live(started.grant()).orElseThrow())
                        .orElseThrow());
    }

    private String subtitle(PlaybackStart.Started started, int number) {
        return in(
                aurora,
                () -> manifests
                        .subtitle(grants.live(started.grant()).orElseThrow(), number)
                        .orElseThrow());
    }

    private static double seconds(String playlist) {
        return playlist.lines()
                        .filter(line -> line.startsWith("#EXTINF:"))
                        .mapToLong(line -> Math.round(1000 * Double.parseDouble(line.substring(8, line.length() - 1))))
                        .sum()
                / 1000.0;
    }

    private static String tag(String playlist, String name) {
        return playlist.lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow()
                .substring(name.length());
    }

    private boolean live(GrantId grant) {
        clock.advance(Duration.ZERO);
        return in(aurora, () -> grants.live(grant)).isPresent();
    }

    private boolean renewed(GrantId grant, SignInId device) {
        return in(aurora, () -> grants.renew(grant, adult.account(), device)).isPresent();
    }

    private PlaybackStart start(Viewer who, SignInId device, OnChannel wanted) {
        return in(aurora, () -> playback.start(who, device, wanted));
    }

    private PlaybackStart.Started started(Viewer who, SignInId device, OnChannel wanted) {
        return (PlaybackStart.Started) start(who, device, wanted);
    }

    private Viewer profile(UUID account, String name, int limit) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into profile (id, account_id, name, avatar, maturity_limit, kids) values (?, ?, ?, 'moon', ?, ?)")
                .params(id, account, name, limit, limit < 12)
                .update();
        return new Viewer(new AccountId(account), new ProfileId(id), 1, limit, limit < 12);
    }

    private SignInId device(UUID account, String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into sign_in (id, account_id, audience, device, created_at) values (?, ?, 'viewer', ?, now())")
                .params(id, account, name)
                .update();
        return new SignInId(id);
    }

    private UUID broadcast(ChannelId channel, String name, int age, Instant start, Instant stop) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into broadcast (id, channel_id, starts_at, stops_at, programme_id)
                values (?, ?, ?, ?, keep_programme(?, null, '', null, ?, null))
                """)
                .params(id, channel.value(), start.atOffset(ZoneOffset.UTC), stop.atOffset(ZoneOffset.UTC), name, age)
                .update();
        return id;
    }

    private static <T> T in(TenantId tenant, Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, work::get);
    }
}
