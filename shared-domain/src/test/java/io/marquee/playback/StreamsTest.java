package io.marquee.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.marquee.account.SignInId;
import io.marquee.account.SignIns;
import io.marquee.catalogue.PlayableId;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.Refusal;
import io.marquee.entitlement.Refusals;
import io.marquee.entitlement.Viewer;
import io.marquee.localstack.testing.HandClock;
import io.marquee.profile.ProfileId;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.ViewingFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** As many streams at once as the plan allows, which is two here. */
@DomainTest
@Import(ViewingFixture.class)
class StreamsTest {

    private static final Instant EIGHT = Instant.parse("2026-11-20T20:00:00Z");

    @Autowired
    private Playback playback;

    @Autowired
    private Grants grants;

    @Autowired
    private JdbcGrants rows;

    @Autowired
    private PlaybackPositions positions;

    @Autowired
    private Entitlements entitlements;

    @Autowired
    private Refusals refusals;

    @Autowired
    private WatchEvents events;

    @Autowired
    private SignIns signIns;

    @Autowired
    private HandClock clock;

    @Autowired
    private ViewingFixture fixture;

    private TenantId aurora;
    private Viewer viewer;
    private SignInId tv;
    private SignInId tablet;
    private SignInId phone;
    private PlayableId charade;
    private PlayableId nosferatu;

    @BeforeEach
    void aViewerWithThreeDevices() {
        clock.set(EIGHT);
        aurora = fixture.aTenant();
        viewer = fixture.aViewer(aurora, 1, 99);
        tv = fixture.aDevice(aurora, viewer, "Television");
        tablet = fixture.aDevice(aurora, viewer, "Tablet");
        phone = fixture.aDevice(aurora, viewer, "Phone");
        charade = fixture.aFilm(aurora, "Charade", 113, 12, 1);
        nosferatu = fixture.aFilm(aurora, "Nosferatu", 94, 16, 1);
    }

    @Test
    void theOneTooManyIsRefusedAndToldWhichDevicesPlay() {
        PlaybackStart.Started first = started(tv, charade);
        clock.advance(Duration.ofSeconds(5));
        PlaybackStart.Started second = started(tablet, nosferatu);

        PlaybackStart.Refused refused = (PlaybackStart.Refused) start(viewer, phone, charade);

        assertThat(refused.access().reason()).isEqualTo(Access.Reason.TOO_MANY_STREAMS);
        assertThat(refused.streams())
                .containsExactly(
                        new Stream(first.grant(), "Television", "Viewer", "Charade", EIGHT),
                        new Stream(second.grant(), "Tablet", "Viewer", "Nosferatu", EIGHT.plusSeconds(5)));
        assertThat(in(aurora, () -> refusals.ofLastWeek(viewer.account())))
                .extracting(Refusal::reason)
                .containsExactly(Access.Reason.TOO_MANY_STREAMS);
    }

    @Test
    void twentyStartsAtOnceOnTwoInstancesTakeNoMoreThanThereAre() throws Exception {
        var otherNode = new Playback(fixture.jdbc, entitlements, new Grants(rows, clock), refusals, events);
        List<SignInId> devices = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            devices.add(fixture.aDevice(aurora, viewer, "Device " + i));
        }
        var together = new CountDownLatch(1);
        List<Future<PlaybackStart>> starts = new ArrayList<>();

        try (var threads = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 20; i++) {
                SignInId device = devices.get(i);
                Playback node = i % 2 == 0 ? playback : otherNode;
                starts.add(threads.submit(() -> {
                    together.await();
                    return fixture.in(aurora, () -> node.start(viewer, device, charade));
                }));
            }
            together.countDown();
        }

        int won = 0;
        for (Future<PlaybackStart> start : starts) {
            if (start.get() instanceof PlaybackStart.Started) {
                won++;
            }
        }
        assertThat(won).isEqualTo(2);
        assertThat(playing(viewer)).hasSize(2);
    }

    @Test
    void endingOneFreesItAtOnce() {
        PlaybackStart.Started first = started(tv, charade);
        started(tablet, charade);

        in(aurora, () -> grants.end(first.grant(), viewer.account()));

        assertThat(start(viewer, phone, charade)).isInstanceOf(PlaybackStart.Started.class);
    }

    @Test
    void oneThatFallsSilentIsFreeAfterItsLeaseAndOneThatReportsIsNot() {
        started(tv, charade);
        started(tablet, charade);
        for (int beat = 1; beat <= 4; beat++) {
            clock.advance(Duration.ofSeconds(10));
            beat(tv, beat * 10);
        }
        clock.advance(Duration.ofSeconds(5).minusMillis(1));
        PlaybackStart stillFull = start(viewer, phone, charade);
        clock.advance(Duration.ofMillis(1));

        assertThat(stillFull).isInstanceOf(PlaybackStart.Refused.class);
        assertThat(start(viewer, phone, charade)).isInstanceOf(PlaybackStart.Started.class);
        assertThat(playing(viewer)).extracting(Stream::device).containsExactly("Television", "Phone");
    }

    @Test
    void aDeviceKeepsOnlyItsOwnLeaseAlive() {
        PlaybackStart.Started onTv = started(tv, charade);
        PlaybackStart.Started onTablet = started(tablet, charade);

        clock.advance(Duration.ofSeconds(30));
        beat(tv, 30);
        clock.advance(Duration.ofSeconds(30));

        assertThat(live(onTv)).isPresent();
        assertThat(live(onTablet)).isEmpty();
    }

    @Test
    void loadingAPageAnewTakesOverItsOwnStream() {
        started(tablet, nosferatu);
        PlaybackStart.Started before = started(tv, charade);
        assertThat(live(before)).isPresent();

        PlaybackStart.Started after = started(tv, charade);

        assertThat(live(before)).isEmpty();
        assertThat(live(after)).isPresent();
        assertThat(playing(viewer)).hasSize(2);
    }

    @Test
    void aGrantDiesWithItsSignInItsAccountAndItsSubscription() {
        PlaybackStart.Started started = started(tv, charade);

        TenantScope.run(aurora, () -> signIns.end(tv));
        assertThat(laterLive(started)).isEmpty();
        assertThat(playing(viewer)).isEmpty();
        update("update sign_in set ended_at = null");
        assertThat(laterLive(started)).isPresent();

        update("update account set state = 'SUSPENDED'");
        assertThat(laterLive(started)).isEmpty();
        update("update account set state = 'ACTIVE'");
        assertThat(laterLive(started)).isPresent();

        update("update subscription set access_until = '" + clock.instant() + "'");
        assertThat(laterLive(started)).isEmpty();
    }

    @Test
    void whatIsAboveAProfilesLimitIsNotNamedToIt() {
        started(tv, nosferatu);
        clock.advance(Duration.ofSeconds(1));
        started(tablet, charade);
        UUID child = UUID.randomUUID();
        fixture.run(
                aurora,
                () -> fixture.jdbc
                        .sql("""
                        insert into profile (id, account_id, name, avatar, maturity_limit, kids)
                        values (?, ?, 'Child', 'moon', 12, true)
                        """)
                        .params(child, viewer.account().value())
                        .update());
        var kid = new Viewer(viewer.account(), new ProfileId(child), 1, 12, true);

        PlaybackStart.Refused refused = (PlaybackStart.Refused) start(kid, phone, charade);
        PlaybackStart.Refused hidden = (PlaybackStart.Refused) start(kid, phone, nosferatu);

        assertThat(refused.streams())
                .extracting(Stream::device, Stream::title)
                .containsExactly(tuple("Television", null), tuple("Tablet", "Charade"));
        assertThat(hidden.access().hidden()).isTrue();
        assertThat(hidden.streams()).isEmpty();
    }

    @Test
    void otherAccountsAndOtherTenantsHaveStreamsOfTheirOwn() {
        started(tv, charade);
        started(tablet, charade);
        Viewer other = fixture.aViewer(aurora, 1, 99);
        SignInId hers = fixture.aDevice(aurora, other, "Laptop");

        assertThat(start(other, hers, charade)).isInstanceOf(PlaybackStart.Started.class);
        assertThat(playing(other)).extracting(Stream::device).containsExactly("Laptop");
        TenantId northlight = fixture.aTenant();
        assertThat(in(northlight, () -> grants.playing(viewer))).isEmpty();
    }

    private PlaybackStart start(Viewer who, SignInId device, PlayableId playable) {
        return in(aurora, () -> playback.start(who, device, playable));
    }

    private PlaybackStart.Started started(SignInId device, PlayableId playable) {
        return (PlaybackStart.Started) start(viewer, device, playable);
    }

    private void beat(SignInId device, int seconds) {
        in(
                aurora,
                () -> positions.heartbeat(
                        viewer, device, charade, new PositionReport(seconds, 6780, clock.instant(), "d")));
    }

    private List<Stream> playing(Viewer who) {
        return in(aurora, () -> grants.playing(who));
    }

    private Optional<Grant> live(PlaybackStart.Started started) {
        return in(aurora, () -> grants.live(started.grant()));
    }

    /** Once no answer from before is remembered any more. */
    private Optional<Grant> laterLive(PlaybackStart.Started started) {
        clock.advance(Grants.FRESHNESS);
        return live(started);
    }

    private void update(String sql) {
        fixture.run(aurora, () -> fixture.jdbc.sql(sql).update());
    }

    private static <T> T in(TenantId tenant, Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, work::get);
    }
}
