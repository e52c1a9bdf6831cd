package io.marquee.viewer.home;

import io.marquee.discovery.RailItem;
import io.marquee.viewer.ui.Card;
import io.marquee.viewer.ui.Cards;
import io.marquee.viewer.ui.Lengths;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words the home screen's items as cards. */
record RailCards(Cards.Words words, Instant now) {

    Card card(RailItem item) {
        return switch (item.target()) {
            case TITLE -> title(item);
            case PLAYABLE -> begun(item);
            case CHANNEL -> live(item);
        };
    }

    private Card title(RailItem item) {
        Integer minutes = item.runtimeMinutes();
        String length = minutes == null ? "Series" : Lengths.hours(minutes);
        return Card.poster(
                        page(item),
                        Objects.requireNonNullElse(item.posterUrl(), ""),
                        item.name(),
                        Objects.requireNonNullElse(item.year(), 0),
                        item.year() + " · " + length,
                        lock(item))
                .because(item.reason());
    }

    private Card begun(RailItem item) {
        String playable = String.valueOf(item.playableId());
        String line = Optional.ofNullable(item.subtitle())
                .orElseGet(() -> item.year()
                        + item.genres().stream()
                                .limit(1)
                                .map(code -> " · " + words.genre(code))
                                .findFirst()
                                .orElse(""));
        int percent = percent(item);
        String note = percent == 0 ? "next episode" : item.remainingMinutes() + " min left";
        return Card.begun(
                "/watch/" + playable,
                Objects.requireNonNullElse(item.imageUrl(), ""),
                item.name(),
                line,
                note,
                percent,
                playable);
    }

    private Card live(RailItem item) {
        Instant stop = Objects.requireNonNullElse(item.endsAt(), now);
        double passed = Math.min(0.99, Objects.requireNonNullElse(item.progress(), 0.0));
        Duration left = Duration.between(now, stop);
        Instant start = now.minusMillis(Math.round(Math.max(0, left.toMillis()) * passed / (1 - passed)));
        return Card.live(
                page(item),
                item.imageUrl(),
                item.name(),
                Objects.requireNonNullElse(item.subtitle(), ""),
                Objects.requireNonNullElse(item.logoUrl(), ""),
                start,
                stop,
                lock(item));
    }

    /** A channel's own page is the guide. */
    private static String page(RailItem item) {
        return item.titleId() == null ? "/guide" : Cards.address(item.titleId());
    }

    private @Nullable String lock(RailItem item) {
        return item.locked() && item.requiredTier() != null ? words.plan(item.requiredTier()) : null;
    }

    private static int percent(RailItem item) {
        return (int) Math.round(100 * Objects.requireNonNullElse(item.progress(), 0.0));
    }
}
