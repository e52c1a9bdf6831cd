package io.marquee.viewer.api;

import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Limit;
import io.marquee.edge.api.Problems;
import io.marquee.entitlement.Viewer;
import io.marquee.epg.Broadcast;
import io.marquee.epg.Channel;
import io.marquee.epg.ChannelId;
import io.marquee.epg.FoundBroadcast;
import io.marquee.epg.Guide;
import io.marquee.epg.GuideWindow;
import io.marquee.epg.NowAndNext;
import io.marquee.epg.Schedule;
import io.marquee.epg.favourite.Favourites;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/epg")
@Tag(name = "Guide")
class GuideController {

    private static final Duration UNASKED = Duration.ofHours(24);
    private static final Duration UNASKED_WINDOW = Duration.ofHours(3);
    private static final Duration SEARCHED_BACK = Duration.ofDays(3);
    private static final Duration SEARCHED_AHEAD = Duration.ofDays(10);
    private static final int MOST_CHANNELS = 100;

    private final Guide guide;
    private final Favourites favourites;
    private final Clock clock;

    GuideController(Guide guide, Favourites favourites, Clock clock) {
        this.guide = guide;
        this.favourites = favourites;
        this.clock = clock;
    }

    @GetMapping("/channels")
    ItemPage<Channel> channels(Viewer viewer) {
        Set<ChannelId> starred = Set.copyOf(favourites.channels(viewer.profile()));
        return ItemPage.of(guide.lineup(viewer.audience()).channels().stream()
                .map(channel -> starred.contains(channel.id()) ? channel.starred() : channel)
                .toList());
    }

    /** What a channel shows in {@code [from, to)}; without them the coming 24 hours. */
    @GetMapping("/schedule/{channel}")
    ItemPage<Broadcast> schedule(
            Viewer viewer,
            @PathVariable ChannelId channel,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant to) {
        Instant start = from == null ? clock.instant() : from;
        Instant stop = to == null ? start.plus(UNASKED) : to;
        return guide.schedule(viewer.audience(), channel, start, stop)
                .map(Schedule::broadcasts)
                .map(ItemPage::of)
                .orElseThrow(() -> Problems.exception(Problems.notFound()));
    }

    /**
     * What part of the lineup shows in {@code [from, to)}; without them the coming three hours. The part is named by its
     * place, or by its channels, at most 100.
     */
    @GetMapping("/guide")
    ResponseEntity<GuideWindow> guide(
            Viewer viewer,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant to,
            @RequestParam(defaultValue = "0") int channelOffset,
            @RequestParam(defaultValue = "50") int channelLimit,
            @RequestParam(defaultValue = "") Set<ChannelId> channel) {
        if (channelOffset < 0 || channelLimit < 1 || channelLimit > MOST_CHANNELS || channel.size() > MOST_CHANNELS) {
            throw Problems.exception(Problems.badRequest("channelOffset from 0 and at most 100 channels are expected"));
        }
        Instant start = from == null ? clock.instant() : from;
        Instant stop = to == null ? start.plus(UNASKED_WINDOW) : to;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(
                        channel.isEmpty()
                                ? guide.window(viewer.audience(), start, stop, channelOffset, channelLimit)
                                : guide.window(viewer.audience(), start, stop, channel));
    }

    /** Finds broadcasts by words of their name; without a window, from three days ago to ten days ahead. */
    @GetMapping("/search")
    ItemPage<FoundBroadcast> search(
            Viewer viewer,
            @RequestParam String q,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant to,
            Limit limit) {
        Instant start = from == null ? clock.instant().minus(SEARCHED_BACK) : from;
        Instant stop = to == null ? clock.instant().plus(SEARCHED_AHEAD) : to;
        return ItemPage.of(guide.search(viewer.audience(), q, start, stop, limit.value()));
    }

    @GetMapping("/now")
    ItemPage<NowAndNext> now(Viewer viewer) {
        return ItemPage.of(guide.nowAndNext(viewer.audience()));
    }
}
