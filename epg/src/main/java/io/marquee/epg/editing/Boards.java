package io.marquee.epg.editing;

import static java.util.stream.Collectors.groupingBy;

import io.marquee.catalogue.Audience;
import io.marquee.epg.Channel;
import io.marquee.epg.ChannelId;
import io.marquee.epg.Guide;
import io.marquee.epg.TimeSlot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays a day's draft out channel by channel. */
@Service
@Transactional(readOnly = true)
public class Boards {
    private static final Audience EVERYBODY = new Audience(9, 99);

    private final Guide guide;
    private final JdbcDrafts drafts;
    private final PublishingRun publishing;
    private final ScheduleSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    Boards(
            Guide guide,
            JdbcDrafts drafts,
            PublishingRun publishing,
            ScheduleSettings settings,
            JdbcClient jdbc,
            Clock clock) {
        this.guide = guide;
        this.drafts = drafts;
        this.publishing = publishing;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Today, where the tenant's days begin. */
    public LocalDate today() {
        return settings.days().of(clock.instant());
    }

    /**
     * The day of the channels whose name or number has the words in it.
     *
     * @param words "" for all
     * @param limit how many rows at most
     */
    public Board of(LocalDate day, String words, int limit) {
        ScheduleDays days = settings.days();
        TimeSlot span = days.span(day);
        List<Channel> all = guide.lineup(EVERYBODY).channels();
        List<Channel> wanted =
                all.stream().filter(channel -> matches(channel, words)).toList();
        List<Channel> shown = wanted.stream().limit(limit).toList();
        List<ChannelId> ids = shown.stream().map(Channel::id).toList();
        Map<ChannelId, List<Line>> lines = drafts.lines(ids, span).stream()
                .collect(groupingBy(line -> line.entry().channel()));
        Set<ChannelId> byHand = byHand();
        int drafted =
                publishing.drafted(day, all.stream().map(Channel::id).toList()).size();
        return new Board(
                day,
                span,
                days,
                shown.stream()
                        .map(channel -> row(
                                channel,
                                lines.getOrDefault(channel.id(), List.of()),
                                span,
                                byHand.contains(channel.id())))
                        .toList(),
                wanted.size(),
                drafted);
    }

    private Board.Row row(Channel channel, List<Line> lines, TimeSlot span, boolean byHand) {
        Instant now = clock.instant();
        List<TimeSlot> slots = lines.stream().map(line -> line.entry().slot()).toList();
        return new Board.Row(
                channel,
                lines,
                Holes.gaps(slots, span).stream()
                        .filter(gap -> gap.stop().isAfter(now))
                        .toList(),
                Holes.overlaps(slots),
                byHand);
    }

    private Set<ChannelId> byHand() {
        return new HashSet<>(jdbc.sql("select id from channel where by_hand")
                .query((row, _) -> new ChannelId(row.getObject("id", UUID.class)))
                .list());
    }

    private static boolean matches(Channel channel, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return channel.name().toLowerCase(Locale.ROOT).contains(wanted)
                || String.valueOf(channel.number()).equals(wanted)
                || channel.group().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
