package io.marquee.discovery;

import io.marquee.catalogue.CardSql;
import io.marquee.catalogue.Genre;
import io.marquee.catalogue.TitleCard;
import io.marquee.entitlement.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The profile's favourite genres, filled up with the largest ones; of each its most played titles. */
@Service
class GenreShelves {

    private static final Duration PLAYS_OF = Duration.ofDays(30);

    /** A shelf with fewer titles is not worth a row. */
    private static final int LEAST = 4;

    private static final String SQL =
            "with " + TasteSql.HISTORY + ", visible as materialized (select t.tenant_id, t.id from"
                    + CardSql.TITLES + "where" + CardSql.VISIBLE + """
            ), liking as (
                select g.genre, sum(h.weight / (1 + g.position)) as liking
                  from history h
                  join title_genre g on g.title_id = h.title_id
                 group by g.genre
            ), shelf as materialized (
                select g.code, g.name, coalesce(max(l.liking), 0) as liking, count(*) as size
                  from visible v
                  join title_genre x on x.tenant_id = v.tenant_id and x.title_id = v.id
                  join genre g on g.tenant_id = x.tenant_id and g.code = x.genre
                  left join liking l on l.genre = g.code
                 group by g.code, g.name
                having count(*) >= :least
                 order by liking desc, size desc, g.code
                 limit :shelves
            ), placed as materialized (
                select s.code, x.title_id, coalesce(p.plays, 0) as plays,
                       row_number() over (partition by s.code order by p.plays desc nulls last, x.position, x.title_id) as place
                  from shelf s
                  join title_genre x on x.genre = s.code
                  join visible v on v.tenant_id = x.tenant_id and v.id = x.title_id
                  left join (select e.title_id, count(*) as plays from watch_event e
                              where e.kind = 'PLAY' and e.at > :playedSince and e.at <= :now
                              group by e.title_id) p on p.title_id = x.title_id
            )
            select s.code as shelf_code, s.name as shelf_name, s.liking, s.size,
            """ + CardSql.COLUMNS
                    + " from shelf s join placed f on f.code = s.code and f.place <= :limit join ("
                    + CardSql.TITLES + ") on t.id = f.title_id order by s.liking desc, s.size desc, s.code, f.place";

    private final JdbcClient jdbc;
    private final Clock clock;

    GenreShelves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<GenreShelf> of(Viewer viewer, int shelves, int limit) {
        Instant now = clock.instant();
        Map<Genre, List<Placed>> byGenre = new LinkedHashMap<>();
        jdbc.sql(SQL)
                .params(CardSql.parameters(viewer.audience(), now))
                .params(TasteSql.parameters(viewer.profile(), now))
                .param("playedSince", now.minus(PLAYS_OF).atOffset(ZoneOffset.UTC))
                .param("least", LEAST)
                .param("shelves", shelves)
                .param("limit", limit)
                .query(GenreShelves::placed)
                .list()
                .forEach(placed -> byGenre.computeIfAbsent(placed.genre(), _ -> new ArrayList<>())
                        .add(placed));
        return byGenre.entrySet().stream()
                .map(shelf -> shelf(shelf.getKey(), shelf.getValue()))
                .toList();
    }

    private static GenreShelf shelf(Genre genre, List<Placed> placed) {
        Placed first = placed.getFirst();
        return new GenreShelf(
                genre,
                first.liking() > 0,
                first.size(),
                placed.stream().map(Placed::card).toList());
    }

    private static Placed placed(ResultSet row, int number) throws SQLException {
        return new Placed(
                new Genre(row.getString("shelf_code"), row.getString("shelf_name")),
                row.getDouble("liking"),
                row.getInt("size"),
                Objects.requireNonNull(CardSql.CARD.mapRow(row, number)));
    }

    private record Placed(Genre genre, double liking, int size, TitleCard card) {}
}
