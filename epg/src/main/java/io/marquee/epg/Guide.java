package io.marquee.epg;

import static java.util.stream.Collectors.joining;

import io.marquee.catalogue.Audience;
import io.marquee.catalogue.SearchText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What is on, as an audience may see it. Channels above its tier are shown as locked. */
@Service
public class Guide {
    /** The longest stretch that may be asked for at once. */
    public static final Duration LONGEST_WINDOW = Duration.ofDays(14);

    private final LineupQuery lineups;
    private final BroadcastQuery broadcasts;
    private final Clock clock;

    Guide(LineupQuery lineups, BroadcastQuery broadcasts, Clock clock) {
        this.lineups = lineups;
        this.broadcasts = broadcasts;
        this.clock = clock;
    }

    /** Every channel of the tenant. */
    public Lineup lineup(Audience audience) {
        return lineups.all().seenBy(audience.tier());
    }

    /** What one channel shows in {@code [from, to)}; empty if there is no such channel. */
    public Optional<Schedule> schedule(Audience audience, ChannelId channel, Instant from, Instant to) {
        TimeSlot window = window(from, to);
        return lineup(audience)
                .find(channel)
                .map(found -> new Schedule(
                        found,
                        broadcasts.within(audience, List.of(channel), window).getOrDefault(channel, List.of())));
    }

    /** The channel's broadcast of this id, if it has it. */
    public Optional<Broadcast> broadcast(Audience audience, ChannelId channel, BroadcastId id) {
        return broadcasts.find(audience, channel, id);
    }

    /**
     * What part of the lineup shows in {@code [from, to)}.
     *
     * @param channelOffset how many channels of the lineup to pass over
     */
    public GuideWindow window(Audience audience, Instant from, Instant to, int channelOffset, int channelLimit) {
        TimeSlot slot = window(from, to);
        Lineup all = lineup(audience);
        return window(audience, slot, all, all.part(channelOffset, channelLimit));
    }

    /**
     * What these channels show in {@code [from, to)}.
     *
     * @param channels in any order; those that the lineup does not have are left out
     */
    public GuideWindow window(Audience audience, Instant from, Instant to, Set<ChannelId> channels) {
        TimeSlot slot = window(from, to);
        Lineup all = lineup(audience);
        return window(audience, slot, all, all.only(channels));
    }

    private GuideWindow window(Audience audience, TimeSlot slot, Lineup all, Lineup part) {
        Map<ChannelId, List<Broadcast>> shown = broadcasts.within(
                audience, part.channels().stream().map(Channel::id).toList(), slot);
        return new GuideWindow(
                slot.start(),
                slot.stop(),
                part.channels().stream()
                        .map(channel -> new Schedule(channel, shown.getOrDefault(channel.id(), List.of())))
                        .toList(),
                all.channels().size());
    }

    /**
     * What has these words in its name or subtitle, the last of them perhaps unfinished; what is to come first, then
     * what has been. Without a letter or digit it finds nothing.
     */
    public List<FoundBroadcast> search(Audience audience, String typed, Instant from, Instant to, int limit) {
        List<String> words = SearchText.words(typed.replace('\'', ' ').replace('’', ' '));
        if (words.isEmpty()) {
            return List.of();
        }
        String query = words.stream().map(word -> "'" + word + "'").collect(joining(" & ")) + ":*";
        return broadcasts.search(audience, query, window(from, to), clock.instant(), limit);
    }

    /** What every channel shows now, and what comes after it. */
    public List<NowAndNext> nowAndNext(Audience audience) {
        return nowAndNext(audience, clock.instant());
    }

    List<NowAndNext> nowAndNext(Audience audience, Instant now) {
        List<Channel> channels = lineup(audience).channels();
        Map<ChannelId, List<Broadcast>> shown = broadcasts.nowAndNext(
                audience, channels.stream().map(Channel::id).toList(), now);
        return channels.stream()
                .map(channel -> nowAndNext(channel, shown.getOrDefault(channel.id(), List.of()), now))
                .toList();
    }

    private static NowAndNext nowAndNext(Channel channel, List<Broadcast> coming, Instant now) {
        return new NowAndNext(
                channel,
                coming.stream().filter(b -> b.slot().contains(now)).findFirst().orElse(null),
                coming.stream()
                        .filter(b -> b.slot().start().isAfter(now))
                        .findFirst()
                        .orElse(null));
    }

    private static TimeSlot window(Instant from, Instant to) {
        var window = new TimeSlot(from, to);
        if (window.length().compareTo(LONGEST_WINDOW) > 0) {
            throw new IllegalArgumentException("a window of at most " + LONGEST_WINDOW.toDays() + " days expected: "
                    + window.length().toDays());
        }
        return window;
    }
}
