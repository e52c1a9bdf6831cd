package io.marquee.playback;

import io.marquee.catalogue.TitleArtwork;
import io.marquee.catalogue.TitleId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much is watched, counted from watch events. For staff. */
@Service
@Transactional(readOnly = true)
public class PlaysQuery {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlaysQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How often something was begun on one day (UTC). */
    public record DailyPlays(LocalDate day, int plays) {}

    /** How often a title was begun. */
    public record TitlePlays(TitleId title, String name, String posterUrl, int plays) {}

    /** The last {@code days} days, the oldest first, today last and incomplete; days without plays included. */
    public List<DailyPlays> perDay(int days) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return jdbc.sql("""
                        select d::date as day,
                               (select count(*) from watch_event e
                                 where e.kind = 'PLAY' and e.at >= d and e.at < d + interval '1 day') as plays
                          from generate_series(cast(:first as timestamptz), cast(:today as timestamptz), interval '1 day') d
                         order by d
                        """)
                .param("first", today.minusDays(days - 1L).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("today", today.atStartOfDay().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new DailyPlays(today.minusDays(days - 1L - number), row.getInt("plays")))
                .list();
    }

    /** What was begun most often since the moment, the most first. */
    public List<TitlePlays> most(Instant since, int limit) {
        return jdbc.sql("""
                        select t.id, t.name, t.art_hash, p.plays
                          from (select e.title_id, count(*) as plays from watch_event e
                                 where e.kind = 'PLAY' and e.at >= :since
                                 group by e.title_id) p
                          join title t on t.id = p.title_id
                         order by p.plays desc, t.sort_name
                         limit :limit
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, _) -> {
                    TitleArtwork artwork =
                            new TitleArtwork(new TitleId(row.getObject("id", UUID.class)), row.getString("art_hash"));
                    return new TitlePlays(
                            artwork.title(), row.getString("name"), artwork.posterUrl(), row.getInt("plays"));
                })
                .list();
    }
}
