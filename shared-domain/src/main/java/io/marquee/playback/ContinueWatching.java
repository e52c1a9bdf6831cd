package io.marquee.playback;

import io.marquee.catalogue.PlayableId;
import io.marquee.catalogue.TitleId;
import io.marquee.entitlement.Viewer;
import io.marquee.profile.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a profile has begun and not finished, the latest first; of a series only the episode it stands at, which is the
 * next one when the last was finished. What the profile may not watch any more is left out, its position kept.
 */
@Service
public class ContinueWatching {
    /** Anything shorter was a look inside. */
    private static final int BEGUN_AFTER_SECONDS = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    ContinueWatching(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** At most {@code limit} items. */
    @Transactional(readOnly = true)
    public List<ContinueWatchingItem> of(Viewer viewer, int limit) {
        return jdbc.sql("""
                with latest as (
                    select distinct on (pp.title_id) pp.*,
                           pp.position_seconds >= :finishedShare * pp.duration_seconds as finished
                      from playback_position pp
                     where pp.profile_id = :profile
                     order by pp.title_id, pp.updated_at desc
                )
                select coalesce(next.id, l.playable_id) as playable_id, t.id as title_id,
                       coalesce(next.name, p.name) as name,
                       case when t.type = 'SERIES' then t.name end as series_name,
                       coalesce(next.season_number, p.season_number) as season_number,
                       coalesce(next.episode_number, p.episode_number) as episode_number,
                       case when l.finished then 0 else l.position_seconds end as position_seconds,
                       coalesce(next.runtime_minutes * 60, l.duration_seconds) as duration_seconds,
                       l.updated_at, t.art_hash, t.year,
                       (select array_agg(g.genre order by g.position) from title_genre g where g.title_id = t.id) as genres
                  from latest l
                  join title t on t.id = l.title_id
                  join playable p on p.id = l.playable_id
                  join availability_window w on w.title_id = t.id
                       and w.opens_at <= :now and (w.closes_at is null or w.closes_at > :now)
                  left join lateral (
                      select e.id, e.name, s.number as season_number, e.number as episode_number, e.runtime_minutes
                        from season s
                        join episode e on e.season_id = s.id
                       where l.finished and s.title_id = t.id
                         and (s.number, e.number) > (p.season_number, p.episode_number)
                       order by s.number, e.number
                       limit 1) next on true
                 where not l.hidden
                   and (next.id is not null or not l.finished and l.position_seconds >= :begunAfter)
                   and t.publication = 'PUBLISHED' and t.maturity <= :maturityLimit
                   and coalesce(w.tier, t.required_tier) <= :tier
                 order by l.updated_at desc, t.id
                 limit :limit
                """)
                .param("profile", viewer.profile().value())
                .param("finishedShare", Progress.FINISHED_SHARE)
                .param("begunAfter", BEGUN_AFTER_SECONDS)
                .param("maturityLimit", viewer.maturityLimit())
                .param("tier", viewer.tier())
                .param("now", OffsetDateTime.now(clock))
                .param("limit", limit)
                .query(ContinueWatching::item)
                .list();
    }

    /** Takes the title of this playable off the list until the profile watches it again. */
    @Transactional
    public void hide(ProfileId profile, PlayableId playable) {
        jdbc.sql("""
                update playback_position set hidden = true
                 where profile_id = :profile and title_id = (select p.title_id from playable p where p.id = :playable)
                """)
                .param("profile", profile.value())
                .param("playable", playable.value())
                .update();
    }

    private static ContinueWatchingItem item(ResultSet row, int number) throws SQLException {
        UUID playable = row.getObject("playable_id", UUID.class);
        UUID title = row.getObject("title_id", UUID.class);
        String seriesName = row.getString("series_name");
        String picture = seriesName == null ? "backdrop.svg" : "still-" + playable + ".svg";
        return new ContinueWatchingItem(
                new PlayableId(playable),
                new TitleId(title),
                row.getString("name"),
                seriesName,
                row.getObject("season_number", Integer.class),
                row.getObject("episode_number", Integer.class),
                row.getInt("position_seconds"),
                row.getInt("duration_seconds"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                "/artwork/titles/" + title + "/" + row.getString("art_hash") + "/" + picture,
                row.getInt("year"),
                List.of((String[]) row.getArray("genres").getArray()));
    }
}
