package io.marquee.discovery;

import io.marquee.catalogue.Audience;
import io.marquee.catalogue.CardSql;
import io.marquee.catalogue.TitleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** More like this: titles whose embeddings lie nearest to one's own, among those the audience may see. */
@Service
public class SimilarTitles {

    private final JdbcClient jdbc;
    private final VectorScans scans;
    private final Clock clock;

    SimilarTitles(JdbcClient jdbc, VectorScans scans, Clock clock) {
        this.jdbc = jdbc;
        this.scans = scans;
        this.clock = clock;
    }

    /**
     * The nearest titles, most similar first, never the title itself; empty if it has no embedding or does not exist.
     * Whether the audience may know of the title itself is for the caller to ask.
     */
    @Transactional(readOnly = true)
    public List<SimilarTitle> of(Audience audience, TitleId title, int limit) {
        VectorScan scan = scans.choose(audience);
        return jdbc.sql(sql(scan, limit))
                .params(CardSql.parameters(audience, clock.instant()))
                .param("title", title.value())
                .query(SimilarTitles::similar)
                .list();
    }

    private static String sql(VectorScan scan, int limit) {
        return """
                with a as materialized (
                    select t.tenant_id, t.id, t.keywords, t.moods, t.themes, e.embedding, e.model
                      from title t
                      join title_embedding e on e.tenant_id = t.tenant_id and e.title_id = t.id
                     where t.id = :title
                ), nearest as materialized (
                """
                + NearestSql.nearest(
                        scan, limit, "(select embedding from a)", "(select model from a)", "and e.title_id <> :title")
                + ") select" + CardSql.COLUMNS + ", 1 - n.distance as similarity," + Traits.COLUMNS
                + " from nearest n join (" + CardSql.TITLES + ") on t.id = n.id cross join a"
                + " order by n.distance, t.id limit " + limit;
    }

    private static SimilarTitle similar(ResultSet row, int number) throws SQLException {
        return new SimilarTitle(
                Objects.requireNonNull(CardSql.CARD.mapRow(row, number)),
                row.getDouble("similarity"),
                Traits.shared(row));
    }
}
