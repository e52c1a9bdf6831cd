package io.marquee.discovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.PlayableId;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleId;
import io.marquee.playback.ContinueWatchingItem;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One card of a rail, of whatever kind; what does not apply to it is left out of the JSON.
 *
 * @param target what following it opens
 * @param titleId of the title, or of the title a broadcast shows, if it is in the catalogue
 * @param playableId what resumes
 * @param channelId what is on air
 * @param subtitle a second line, such as {@code S1 E3 · The Severed Head}
 * @param reason why this one is here, in at most ten words
 * @param imageUrl path of a 16:9 picture
 * @param posterUrl path of a 2:3 picture
 * @param logoUrl path of the channel's logo
 * @param progress how much of it has passed, 0 to 1
 * @param endsAt when what is on air ends
 * @param requiredTier lowest plan rank that opens it
 * @param availableUntil when it leaves the catalogue
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RailItem(
        Target target,
        @Nullable TitleId titleId,
        @Nullable PlayableId playableId,
        @Nullable UUID channelId,
        String name,
        @Nullable Integer year,
        @Nullable Integer runtimeMinutes,
        List<String> genres,
        @Nullable MaturityRating maturityRating,
        @Nullable String subtitle,
        @Nullable String reason,
        @Nullable String imageUrl,
        @Nullable String posterUrl,
        @Nullable String logoUrl,
        @Nullable Double progress,
        @Nullable Integer remainingMinutes,
        @Nullable Instant endsAt,
        boolean locked,
        @Nullable Integer requiredTier,
        @Nullable Instant availableUntil)
        implements Serializable {

    /** What a card leads to. */
    public enum Target {
        /** The title's page. */
        TITLE,
        /** The player, at once. */
        PLAYABLE,
        /** The channel, live. */
        CHANNEL
    }

    public RailItem {
        genres = List.copyOf(genres);
    }

    /** A title, with the reason why just this one is there, if there is one. */
    public static RailItem poster(TitleCard card, @Nullable String reason) {
        return new RailItem(
                Target.TITLE,
                card.id(),
                null,
                null,
                card.name(),
                card.year(),
                card.runtimeMinutes(),
                card.genres(),
                card.maturityRating(),
                null,
                reason,
                card.backdropUrl(),
                card.posterUrl(),
                null,
                null,
                null,
                null,
                card.locked(),
                card.requiredTier(),
                card.availableUntil());
    }

    /** Something begun: it goes on where it was left. */
    public static RailItem resume(ContinueWatchingItem item) {
        String episode = item.seriesName() == null
                ? null
                : "S" + item.seasonNumber() + " E" + item.episodeNumber() + " · " + item.name();
        return new RailItem(
                Target.PLAYABLE,
                item.titleId(),
                item.playableId(),
                null,
                item.seriesName() == null ? item.name() : item.seriesName(),
                item.year(),
                null,
                item.genres(),
                null,
                episode,
                null,
                item.imageUrl(),
                null,
                null,
                Math.clamp(item.positionSeconds() / (double) item.durationSeconds(), 0, 1),
                Math.ceilDiv(Math.max(0, item.durationSeconds() - item.positionSeconds()), 60),
                null,
                false,
                null,
                null);
    }

    /**
     * What a channel shows now.
     *
     * @param titleId the title shown, if it is in the catalogue
     * @param subtitle the channel's name and what comes next
     * @param imageUrl a 16:9 picture of what is shown, or null for the logo alone
     * @param progress how much of the broadcast has passed, 0 to 1
     */
    public static RailItem live(
            UUID channelId,
            @Nullable TitleId titleId,
            String name,
            String subtitle,
            @Nullable String imageUrl,
            String logoUrl,
            double progress,
            Instant endsAt,
            boolean locked,
            int requiredTier) {
        return new RailItem(
                Target.CHANNEL,
                titleId,
                null,
                channelId,
                name,
                null,
                null,
                List.of(),
                null,
                subtitle,
                null,
                imageUrl,
                null,
                logoUrl,
                progress,
                null,
                endsAt,
                locked,
                requiredTier,
                null);
    }
}
