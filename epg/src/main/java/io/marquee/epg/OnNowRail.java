package io.marquee.epg;

import io.marquee.discovery.Rail;
import io.marquee.discovery.RailItem;
import io.marquee.discovery.RailKind;
import io.marquee.discovery.RailSource;
import io.marquee.entitlement.Viewer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the channels show this minute, those the viewer may open first. */
@Component
class OnNowRail implements RailSource {
    private static final int MOST = 20;

    private final Guide guide;

    OnNowRail(Guide guide) {
        this.guide = guide;
    }

    @Override
    public Optional<Rail> rail(Viewer viewer, Instant now) {
        List<RailItem> items = guide.nowAndNext(viewer.audience(), now).stream()
                .sorted(Comparator.comparing(each -> each.channel().locked()))
                .map(each -> item(each, now))
                .filter(Objects::nonNull)
                .limit(MOST)
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Rail("on-now", "On now", "What your channels show this minute", RailKind.LIVE, items));
    }

    private static @Nullable RailItem item(NowAndNext on, Instant now) {
        Broadcast current = on.current();
        if (current == null || current.withheld()) {
            return null;
        }
        Channel channel = on.channel();
        return RailItem.live(
                channel.id().value(),
                current.titleId(),
                current.title(),
                subtitle(channel, on.next()),
                current.backdropUrl(),
                channel.logoUrl(),
                current.slot().progress(now),
                current.slot().stop(),
                channel.locked(),
                channel.requiredTier());
    }

    private static String subtitle(Channel channel, @Nullable Broadcast next) {
        return next == null || next.withheld() ? channel.name() : channel.name() + " · Next: " + next.title();
    }
}
