package io.marquee.discovery;

import io.marquee.catalogue.Audience;
import io.marquee.catalogue.CardSql;
import io.marquee.catalogue.TitleCard;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is watched most just now: plays of the last fourteen days, each worth half as much three days later. */
@Service
public class Trending {

    private static final Duration WINDOW = Duration.ofDays(14);
    private static final Duration HALF_LIFE = Duration.ofDays(3);

    private static final String SQL =
            "select" + CardSql.COLUMNS + " from (" + CardSql.TITLES + """
            )
            join (select v.title_id,
                         sum(exp(-ln(2) * extract(epoch from :now - v.at)::float8 / :halfLife)) as heat
                    from watch_event v
                   where v.kind = 'PLAY' and v.at > :since and v.at <= :now
                   group by v.title_id) h on h.title_id = t.id
            where
            """ + CardSql.VISIBLE + """
            order by h.heat desc, t.id
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Trending(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The hottest first; titles nobody played are not in it. */
    @Transactional(readOnly = true)
    public List<TitleCard> of(Audience audience, int limit) {
        Instant now = clock.instant();
        return jdbc.sql(SQL)
                .params(CardSql.parameters(audience, now))
                .param("since", now.minus(WINDOW).atOffset(ZoneOffset.UTC))
                .param("halfLife", HALF_LIFE.toSeconds())
                .param("limit", limit)
                .query(CardSql.CARD)
                .list();
    }
}
