package io.marquee.playback;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.catalogue.PlayableId;
import io.marquee.entitlement.Viewer;
import io.marquee.localstack.testing.HandClock;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.ViewingFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DomainTest
@Import(ViewingFixture.class)
class ContinueWatchingTest {
    private static final Instant EIGHT = Instant.parse("2026-11-20T20:00:00Z");

    @Autowired
    private PlaybackPositions positions;

    @Autowired
    private ContinueWatching continueWatching;

    @Autowired
    private HandClock clock;

    @Autowired
    private ViewingFixture fixture;

    private TenantId aurora;
    private Viewer viewer;
    private PlayableId charade;

    @BeforeEach
    void aViewerAndAFilm() {
        clock.set(EIGHT);
        aurora = fixture.aTenant();
        viewer = fixture.aViewer(aurora, 1, 99);
        charade = fixture.aFilm(aurora, "Charade", 113, 12, 1);
    }

    @Test
    void anOlderObservationNeverOverwritesANewerOne() {
        report(charade, 900, EIGHT);
        report(charade, 60, EIGHT.minusSeconds(1));
        report(charade, 30, EIGHT);

        assertThat(items()).extracting(ContinueWatchingItem::positionSeconds).containsExactly(900);
    }

    @Test
    void aNewerObservationMayGoBack() {
        report(charade, 900, EIGHT.minusSeconds(1));
        report(charade, 60, EIGHT);

        assertThat(items()).extracting(ContinueWatchingItem::positionSeconds).containsExactly(60);
    }

    @Test
    void aClockThatRunsAheadDoesNotShutOthersOut() {
        report(charade, 900, EIGHT.plus(Duration.ofDays(3)));
        clock.advance(Duration.ofMinutes(1));
        report(charade, 960, clock.instant());

        assertThat(items()).extracting(ContinueWatchingItem::positionSeconds).containsExactly(960);
    }

    @Test
    void listsTheLatestFirstWithoutWhatIsFinishedOrWasHardlyBegun() {
        PlayableId nosferatu = fixture.aFilm(aurora, "Nosferatu", 94, 12, 1);
        PlayableId finished = fixture.aFilm(aurora, "The Kid", 53, 0, 1);
        PlayableId glance = fixture.aFilm(aurora, "Rain", 94, 12, 1);
        report(charade, 900, EIGHT);
        report(finished, 3100, 3180, EIGHT);
        report(glance, 5, EIGHT);
        clock.advance(Duration.ofMinutes(1));
        report(nosferatu, 600, clock.instant());

        assertThat(items()).extracting(ContinueWatchingItem::name).containsExactly("Nosferatu", "Charade");
        assertThat(items().getFirst().imageUrl()).isEqualTo("/artwork/titles/" + nosferatu + "/c0ffee/backdrop.svg");
        assertThat(items().getFirst().genres()).containsExactly("thriller");
    }

    @Test
    void ofASeriesOnlyTheEpisodeItStandsAt() {
        PlayableId[] vampires = fixture.aSeries(aurora, "Les Vampires", "The Severed Head", "The Ring That Kills");
        report(vampires[0], 100, 1800, EIGHT.minusSeconds(60));
        clock.advance(Duration.ofMinutes(1));
        report(vampires[1], 700, 1800, clock.instant());

        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.seriesName()).isEqualTo("Les Vampires");
            assertThat(item.name()).isEqualTo("The Ring That Kills");
            assertThat(item.episodeNumber()).isEqualTo(2);
            assertThat(item.imageUrl()).endsWith("/still-" + vampires[1] + ".svg");
        });
    }

    @Test
    void afterAFinishedEpisodeComesTheNextUntilThereIsNone() {
        PlayableId[] vampires = fixture.aSeries(aurora, "Les Vampires", "The Severed Head", "The Ring That Kills");
        report(vampires[0], 1790, 1800, EIGHT);
        List<ContinueWatchingItem> afterTheFirst = items();
        clock.advance(Duration.ofMinutes(30));
        report(vampires[1], 1790, 1800, clock.instant());

        assertThat(afterTheFirst).singleElement().satisfies(item -> {
            assertThat(item.playableId()).isEqualTo(vampires[1]);
            assertThat(item.positionSeconds()).isZero();
            assertThat(item.durationSeconds()).isEqualTo(1800);
        });
        assertThat(items()).isEmpty();
    }

    @Test
    void whatIsHiddenComesBackWhenItIsWatchedAgain() {
        report(charade, 900, EIGHT);

        TenantScope.run(aurora, () -> continueWatching.hide(viewer.profile(), charade));
        List<ContinueWatchingItem> hidden = items();
        clock.advance(Duration.ofMinutes(1));
        report(charade, 910, clock.instant());

        assertThat(hidden).isEmpty();
        assertThat(items()).hasSize(1);
    }

    @Test
    void leavesOutWhatTheProfileMayNotSee() {
        report(charade, 900, EIGHT);
        Viewer child = new Viewer(viewer.account(), viewer.profile(), 1, 6, true);

        assertThat(in(aurora, () -> continueWatching.of(child, 10))).isEmpty();
    }

    @Test
    void anUnknownPlayableOrAnotherTenantsIsRefused() {
        TenantId northlight = fixture.aTenant();
        PlayableId foreign = fixture.aFilm(northlight, "Sintel", 15, 12, 1);

        assertThat(report(new PlayableId(UUID.randomUUID()), 10, EIGHT)).isFalse();
        assertThat(report(foreign, 100, EIGHT)).isFalse();
        assertThat(in(northlight, () -> continueWatching.of(viewer, 10))).isEmpty();
    }

    private boolean report(PlayableId playable, int seconds, Instant at) {
        return report(playable, seconds, 6780, at);
    }

    private boolean report(PlayableId playable, int seconds, int duration, Instant at) {
        return in(
                aurora,
                () -> positions.record(viewer.profile(), playable, new PositionReport(seconds, duration, at, "tv")));
    }

    private List<ContinueWatchingItem> items() {
        return in(aurora, () -> continueWatching.of(viewer, 10));
    }

    private static <T> T in(TenantId tenant, Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, work::get);
    }
}
