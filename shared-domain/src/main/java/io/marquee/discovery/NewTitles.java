package io.marquee.discovery;

import io.marquee.catalogue.Audience;
import io.marquee.catalogue.CardSql;
import io.marquee.catalogue.TitleCard;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has come last: by the opening of the window, then by arrival in the catalogue. */
@Service
class NewTitles {

    private final JdbcClient jdbc;
    private final Clock clock;

    NewTitles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<TitleCard> of(Audience audience, int limit) {
        return jdbc.sql("select" + CardSql.COLUMNS + " from" + CardSql.TITLES + "where" + CardSql.VISIBLE
                        + "order by w.opens_at desc, t.created_at desc, t.year desc, t.id limit :limit")
                .params(CardSql.parameters(audience, clock.instant()))
                .param("limit", limit)
                .query(CardSql.CARD)
                .list();
    }
}
