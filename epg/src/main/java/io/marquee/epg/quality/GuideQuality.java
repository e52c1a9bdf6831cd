package io.marquee.epg.quality;

import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import io.marquee.epg.source.GuideSource;
import io.marquee.epg.source.GuideSources;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for what is wrong with the coming week of the guide. */
@Service
@Transactional(readOnly = true)
public class GuideQuality {
    /** How far ahead is looked. */
    public static final Duration AHEAD = Duration.ofDays(7);

    private static final Duration STALE = Duration.ofDays(3);
    private static final int MOST_GAPS = 5;
    private static final Duration NEAR = Duration.ofHours(3);

    private final JdbcClient jdbc;
    private final GuideSources sources;
    private final Clock clock;

    GuideQuality(JdbcClient jdbc, GuideSources sources, Clock clock) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.clock = clock;
    }

    private record Row(
            ChannelId channel,
            int number,
            String name,
            @Nullable UUID source,
            int overlapping) {}

    private record Gap(ChannelId channel, TimeSlot slot) {}

    private record Count(ChannelId channel, int broadcasts, int undescribed) {}

    /** All channels, the worst first. */
    public List<ChannelQuality> channels() {
        Instant now = clock.instant();
        Map<ChannelId, List<TimeSlot>> gaps = new HashMap<>();
        gaps(now)
                .forEach(gap -> gaps.computeIfAbsent(gap.channel(), _ -> new ArrayList<>())
                        .add(gap.slot()));
        Map<ChannelId, Count> counts = new HashMap<>();
        counts(now).forEach(count -> counts.put(count.channel(), count));
        Map<UUID, GuideSource> bySource = new HashMap<>();
        sources.all().forEach(source -> bySource.put(source.id().value(), source));
        return rows().stream()
                .map(row -> quality(
                        row,
                        gaps.getOrDefault(row.channel(), List.of()),
                        counts.getOrDefault(row.channel(), new Count(row.channel(), 0, 0)),
                        row.source() == null ? null : bySource.get(row.source()),
                        now))
                .sorted(Comparator.comparingInt(ChannelQuality::score).thenComparingInt(ChannelQuality::number))
                .toList();
    }

    private static ChannelQuality quality(
            Row row, List<TimeSlot> gaps, Count count, @Nullable GuideSource source, Instant now) {
        List<TimeSlot> longest = gaps.stream()
                .sorted(Comparator.comparing(TimeSlot::length).reversed())
                .limit(MOST_GAPS)
                .toList();
        Instant success = source == null ? null : source.lastSuccessAt();
        boolean stale =
                source != null && (source.failures() > 0 || (success != null && success.isBefore(now.minus(STALE))));
        return new ChannelQuality(
                row.channel(),
                row.number(),
                row.name(),
                count.broadcasts(),
                longest,
                gaps.size(),
                gaps.stream().map(TimeSlot::length).reduce(Duration.ZERO, Duration::plus),
                count.undescribed(),
                row.overlapping(),
                source == null ? List.of() : jumps(gaps, source.settings().defaultZone(), now),
                source == null ? null : source.id(),
                source == null ? null : source.name(),
                stale ? (success == null ? now : success) : null);
    }

    /** Where clocks change and just as much as they change by is missing. */
    private static List<TimeSlot> jumps(List<TimeSlot> gaps, ZoneId zone, Instant now) {
        return Optional.ofNullable(zone.getRules().nextTransition(now.minus(Duration.ofDays(1))))
                .filter(change -> change.getInstant().isBefore(now.plus(AHEAD)))
                .map(change -> gaps.stream().filter(gap -> isJump(gap, change)).toList())
                .orElse(List.of());
    }

    private static boolean isJump(TimeSlot gap, ZoneOffsetTransition change) {
        return gap.length().equals(change.getDuration().abs())
                && Duration.between(gap.start(), change.getInstant()).abs().compareTo(NEAR) <= 0;
    }

    private List<Row> rows() {
        return jdbc.sql("""
                select c.id, c.number, c.name,
                       (select m.source_id from guide_mapping m join guide_source s on s.id = m.source_id and s.enabled
                         where m.channel_id = c.id and m.confirmed
                         order by coalesce(m.priority, s.priority), s.name limit 1) as source_id,
                       coalesce((select i.overlapping from guide_import_channel i
                                  where i.channel_id = c.id order by i.swapped_at desc limit 1), 0) as overlapping
                  from channel c
                 order by c.number
                """)
                .query((row, _) -> new Row(
                        channel(row, "id"),
                        row.getInt("number"),
                        row.getString("name"),
                        row.getObject("source_id", UUID.class),
                        row.getInt("overlapping")))
                .list();
    }

    private List<Gap> gaps(Instant now) {
        return jdbc.sql("""
                select c.id as channel_id, greatest(g.stops_at, :now::timestamptz) as from_at, least(g.next, :until::timestamptz) as until_at
                  from channel c
                  cross join lateral (
                      select b.stops_at, coalesce(lead(b.starts_at) over (order by b.starts_at), 'infinity') as next
                        from broadcast b
                       where b.channel_id = c.id and b.starts_at > :now::timestamptz - interval '24 hours' and b.starts_at < :until
                         and b.stops_at > :now
                      union all
                      select :now::timestamptz, coalesce((select min(b.starts_at) from broadcast b
                                              where b.channel_id = c.id and b.starts_at > :now::timestamptz - interval '24 hours'
                                                and b.stops_at > :now and b.starts_at < :until), 'infinity')) g
                 where least(g.next, :until::timestamptz) > greatest(g.stops_at, :now::timestamptz)
                 order by c.id, 2
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(AHEAD).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Gap(
                        channel(row, "channel_id"), new TimeSlot(instant(row, "from_at"), instant(row, "until_at"))))
                .list();
    }

    private List<Count> counts(Instant now) {
        return jdbc.sql("""
                select b.channel_id, count(*) as broadcasts, count(*) filter (where p.description = '') as undescribed
                  from broadcast b
                  join programme p on p.id = b.programme_id
                 where b.starts_at > :now::timestamptz - interval '24 hours' and b.stops_at > :now and b.starts_at < :until
                 group by b.channel_id
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(AHEAD).atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new Count(channel(row, "channel_id"), row.getInt("broadcasts"), row.getInt("undescribed")))
                .list();
    }

    private static ChannelId channel(ResultSet row, String column) throws SQLException {
        return new ChannelId(row.getObject(column, UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
