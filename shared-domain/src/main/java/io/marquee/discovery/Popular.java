package io.marquee.discovery;

import io.marquee.catalogue.Audience;
import io.marquee.catalogue.CardSql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the tenant's viewers watch and like: plays of the last three months, stars above the middle added. */
@Service
class Popular {

    private static final Duration SEASON = Duration.ofDays(90);

    private static final String SQL = "select" + CardSql.COLUMNS + """
            , coalesce(p.plays, 0) + coalesce(r.liking, 0) as score, coalesce(p.plays, 0) as plays
            from (
            """ + CardSql.TITLES + """
            )
            left join (select title_id, count(*) as plays from watch_event
                        where kind = 'PLAY' and at > :since and at <= :now group by title_id) p on p.title_id = t.id
            left join (select title_id, sum(stars - 5.5) as liking from rating group by title_id) r on r.title_id = t.id
            where
            """ + CardSql.VISIBLE + """
            order by score desc, t.year desc, t.id
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Popular(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Recommended> of(Audience audience, int limit) {
        Instant now = clock.instant();
        return jdbc.sql(SQL)
                .params(CardSql.parameters(audience, now))
                .param("since", now.minus(SEASON).atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> new Recommended(
                        Objects.requireNonNull(CardSql.CARD.mapRow(row, number)),
                        row.getDouble("score"),
                        row.getInt("plays") > 0 ? "Popular here these months" : "A good place to begin"))
                .list();
    }
}
