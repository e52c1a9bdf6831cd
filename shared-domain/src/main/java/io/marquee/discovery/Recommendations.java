package io.marquee.discovery;

import io.marquee.catalogue.CardSql;
import io.marquee.entitlement.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Titles for one profile. */
@Service
public class Recommendations {

    /** How many of the titles it has shown interest in last make up a profile's taste. */
    private static final int INTERESTS = 50;

    private final JdbcClient jdbc;
    private final VectorScans scans;
    private final Popular popular;
    private final Clock clock;

    Recommendations(JdbcClient jdbc, VectorScans scans, Popular popular, Clock clock) {
        this.jdbc = jdbc;
        this.scans = scans;
        this.popular = popular;
        this.clock = clock;
    }

    /** Titles the profile has not begun, best first: by its taste, or what is popular while it has shown none. */
    @Transactional(readOnly = true)
    public List<Recommended> forYou(Viewer viewer, int limit) {
        List<Recommended> personal = byTaste(viewer, limit);
        return personal.isEmpty() ? popular.of(viewer.audience(), limit) : personal;
    }

    /**
     * Unseen titles nearest to the weighted sum of the vectors of what the profile watched and rated; each names the
     * liked title it is nearest to. Empty while the profile has liked nothing that has an embedding.
     */
    @Transactional(readOnly = true)
    List<Recommended> byTaste(Viewer viewer, int limit) {
        VectorScan scan = scans.choose(viewer.audience());
        Instant now = clock.instant();
        return jdbc.sql(sql(scan, limit))
                .params(CardSql.parameters(viewer.audience(), now))
                .params(TasteSql.parameters(viewer.profile(), now))
                .param("interests", INTERESTS)
                .query(Recommendations::recommended)
                .list();
    }

    private static String sql(VectorScan scan, int limit) {
        return "with " + TasteSql.HISTORY + """
                , interest as materialized (
                    select t.tenant_id, t.id, t.name, t.keywords, t.moods, t.themes, h.weight, h.rated, e.embedding, e.model
                      from (select * from history order by at desc limit :interests) h
                      join title t on t.id = h.title_id
                      join title_embedding e on e.tenant_id = t.tenant_id and e.title_id = t.id
                ), taste as materialized (
                    select sum(embedding * array_fill(weight::real, array[vector_dims(embedding)])::vector) as embedding,
                           max(model) as model
                      from interest
                    having bool_or(weight > 0)
                ), nearest as materialized (
                """
                + NearestSql.nearest(
                        scan,
                        limit,
                        "(select embedding from taste)",
                        "(select model from taste)",
                        "and t.id not in (select title_id from history)")
                + """
                )
                select * from (select
                """ + CardSql.COLUMNS + """
                , n.distance, 1 - n.distance as score, a.name as liked, a.rated as liked_rated,
                """ + Traits.COLUMNS + " from nearest n join (" + CardSql.TITLES
                + ") on t.id = n.id" + """
                 join title_embedding own on own.tenant_id = t.tenant_id and own.title_id = t.id
                cross join lateral (
                    select i.* from interest i where i.weight > 0 order by own.embedding <=> i.embedding limit 1) a
                ) found
                order by distance, id
                limit\s""" + limit;
    }

    private static Recommended recommended(ResultSet row, int number) throws SQLException {
        return new Recommended(
                Objects.requireNonNull(CardSql.CARD.mapRow(row, number)),
                row.getDouble("score"),
                Reason.like(row.getString("liked"), row.getBoolean("liked_rated"), Traits.shared(row)));
    }
}
