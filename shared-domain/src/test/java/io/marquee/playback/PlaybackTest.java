package io.marquee.playback;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.account.SignInId;
import io.marquee.catalogue.PlayableId;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.Viewer;
import io.marquee.localstack.testing.HandClock;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.ViewingFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DomainTest
@Import(ViewingFixture.class)
class PlaybackTest {
    private static final Instant EIGHT = Instant.parse("2026-11-20T20:00:00Z");

    @Autowired
    private Playback playback;

    @Autowired
    private Grants grants;

    @Autowired
    private PlaybackPositions positions;

    @Autowired
    private HandClock clock;

    @Autowired
    private ViewingFixture fixture;

    private TenantId aurora;
    private Viewer viewer;
    private SignInId tv;
    private PlayableId charade;

    @BeforeEach
    void aViewerAndAFilm() {
        clock.set(EIGHT);
        aurora = fixture.aTenant();
        viewer = fixture.aViewer(aurora, 1, 99);
        tv = fixture.aDevice(aurora, viewer, "Television");
        charade = fixture.aFilm(aurora, "Charade", 113, 12, 1);
    }

    @Test
    void leasesWhatTheViewerMayWatch() {
        PlaybackStart.Started started = start(charade);

        assertThat(started.manifestUrl()).isEqualTo("/play/" + started.grant() + "/master.m3u8");
        assertThat(started.expiresAt()).isEqualTo(EIGHT.plus(Grants.LEASE));
        assertThat(live(started)).hasValueSatisfying(grant -> {
            assertThat(grant.played()).isEqualTo(new Played.Work(charade, "Charade", Duration.ofMinutes(113)));
            assertThat(grant.account()).isEqualTo(viewer.account());
        });
        assertThat(eventsOf(charade)).containsExactly("PLAY");
    }

    @Test
    void refusesAndLeasesNothingAboveTheTier() {
        PlayableId locked = fixture.aFilm(aurora, "The Gold Rush", 95, 0, 2);

        PlaybackStart refused = in(aurora, () -> playback.start(viewer, tv, locked));

        assertThat(refused).isInstanceOfSatisfying(PlaybackStart.Refused.class, answer -> {
            assertThat(answer.access().reason()).isEqualTo(Access.Reason.TIER_TOO_LOW);
            assertThat(answer.access().cheapestPlan().rank()).isEqualTo(2);
        });
        assertThat(eventsOf(locked)).isEmpty();
    }

    @Test
    void aLeaseThatHasPassedIsDeadAndNoPositionRevivesIt() {
        PlaybackStart.Started started = start(charade);
        clock.advance(Grants.LEASE);

        report(600, clock.instant());

        assertThat(live(started)).isEmpty();
    }

    @Test
    void positionsKeepALeaseAlive() {
        PlaybackStart.Started started = start(charade);

        for (int beat = 1; beat <= 30; beat++) {
            clock.advance(Duration.ofSeconds(10));
            report(beat * 10, clock.instant());
        }

        assertThat(live(started)).isPresent();
    }

    @Test
    void anEndedGrantIsDeadElsewhereWithinTheFreshness() {
        PlaybackStart.Started started = start(charade);
        assertThat(live(started)).isPresent();
        fixture.run(
                aurora,
                () -> fixture.jdbc
                        .sql("update playback_grant set ended_at = now()")
                        .update());

        clock.advance(Grants.FRESHNESS.minusMillis(1));
        Optional<Grant> stillRemembered = live(started);
        clock.advance(Duration.ofMillis(1));
        Optional<Grant> asked = live(started);

        assertThat(stillRemembered).isPresent();
        assertThat(asked).isEmpty();
    }

    @Test
    void onlyItsAccountEndsAGrantAndAtOnce() {
        PlaybackStart.Started started = start(charade);
        Viewer other = fixture.aViewer(aurora, 1, 99);

        boolean byAnother = in(aurora, () -> grants.end(started.grant(), other.account()));
        Optional<Grant> afterTheAttempt = live(started);
        boolean byItsOwn = in(aurora, () -> grants.end(started.grant(), viewer.account()));

        assertThat(byAnother).isFalse();
        assertThat(afterTheAttempt).isPresent();
        assertThat(byItsOwn).isTrue();
        assertThat(live(started)).isEmpty();
    }

    @Test
    void anotherTenantSeesNoGrant() {
        PlaybackStart.Started started = start(charade);
        assertThat(live(started)).isPresent();
        TenantId northlight = fixture.aTenant();

        assertThat(in(northlight, () -> grants.live(started.grant()))).isEmpty();
        assertThat(in(northlight, () -> grants.end(started.grant(), viewer.account())))
                .isFalse();
    }

    @Test
    void startsWhereTheProfileLeftOffAndAnewOnceFinished() {
        report(1200, EIGHT);
        int resumed = start(charade).startPositionSeconds();
        clock.advance(Duration.ofHours(1));
        report(6500, clock.instant());
        int again = start(charade).startPositionSeconds();

        assertThat(resumed).isEqualTo(1200);
        assertThat(again).isZero();
    }

    @Test
    void notesOnceThatSomethingWasFinished() {
        report(6500, EIGHT);
        report(6600, EIGHT.plusSeconds(10));

        assertThat(eventsOf(charade)).containsExactly("FINISH");
    }

    private PlaybackStart.Started start(PlayableId playable) {
        return (PlaybackStart.Started) in(aurora, () -> playback.start(viewer, tv, playable));
    }

    private Optional<Grant> live(PlaybackStart.Started started) {
        return in(aurora, () -> grants.live(started.grant()));
    }

    private void report(int seconds, Instant at) {
        clock.set(at);
        in(aurora, () -> positions.heartbeat(viewer, tv, charade, new PositionReport(seconds, 6780, at, "tv")));
    }

    private List<String> eventsOf(PlayableId playable) {
        return fixture.in(
                aurora,
                () -> fixture.jdbc
                        .sql("select kind from watch_event where playable_id = ? order by at")
                        .params(playable.value())
                        .query(String.class)
                        .list());
    }

    private static <T> T in(TenantId tenant, Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, work::get);
    }
}
