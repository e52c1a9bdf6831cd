package io.marquee.viewer.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.PlayableId;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleDetails;
import io.marquee.catalogue.TitleDetails.EpisodeDetails;
import io.marquee.catalogue.TitleDetails.SeasonDetails;
import io.marquee.catalogue.TitleId;
import io.marquee.catalogue.TitleType;
import io.marquee.playback.PlaybackPosition;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WatchingTest {

    private static final PlayableId FIRST = new PlayableId(UUID.randomUUID());
    private static final PlayableId SECOND = new PlayableId(UUID.randomUUID());

    @Test
    void aSeriesBeginsAtItsFirstEpisode() {
        var next = Watching.of(series(), List.of()).next().orElseThrow();

        assertThat(next.playable()).isEqualTo(FIRST);
        assertThat(next.words()).isEqualTo("Play E1");
        assertThat(next.minutesLeft()).isEqualTo(33);
    }

    @Test
    void anEpisodeLeftInTheMiddleGoesOn() {
        var position = new PlaybackPosition(FIRST, 20 * 60, 33 * 60, false);

        var next = Watching.of(series(), List.of(position)).next().orElseThrow();

        assertThat(next.playable()).isEqualTo(FIRST);
        assertThat(next.words()).isEqualTo("Resume E1");
        assertThat(next.left()).isEqualTo("13 min left");
    }

    @Test
    void afterAFinishedEpisodeComesTheNextOne() {
        var position = new PlaybackPosition(FIRST, 33 * 60, 33 * 60, true);

        var next = Watching.of(series(), List.of(position)).next().orElseThrow();

        assertThat(next.playable()).isEqualTo(SECOND);
        assertThat(next.words()).isEqualTo("Play E2");
    }

    @Test
    void theLastEpisodeIsOfferedAgain() {
        var position = new PlaybackPosition(SECOND, 15 * 60, 15 * 60, true);

        var next = Watching.of(series(), List.of(position)).next().orElseThrow();

        assertThat(next.playable()).isEqualTo(SECOND);
        assertThat(next.words()).isEqualTo("Play E2");
    }

    private static TitleDetails series() {
        var card = new TitleCard(
                new TitleId(UUID.randomUUID()),
                TitleType.SERIES,
                "Les Vampires",
                1915,
                null,
                List.of(),
                MaturityRating.AGE_12,
                1,
                false,
                "/poster.svg",
                "/backdrop.svg",
                null);
        var season = new SeasonDetails(
                1,
                "Season 1",
                List.of(
                        new EpisodeDetails(FIRST, 1, "The Severed Head", "", 33, "/1.svg"),
                        new EpisodeDetails(SECOND, 2, "The Ring That Kills", "", 15, "/2.svg")));
        return new TitleDetails(
                card,
                true,
                null,
                null,
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(season),
                "/art.svg");
    }
}
