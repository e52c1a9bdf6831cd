package io.marquee.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All titles of the tenant, drafts too, a stretch at a time. For staff. */
@Service
@Transactional(readOnly = true)
public class TitleGrid {

    private static final String MATCHING = """
              from title t
             where (cast(:type as text) is null or t.type = :type)
               and (cast(:publication as text) is null or t.publication = :publication)
               and (cast(:genre as text) is null
                    or exists (select from title_genre x
                                where x.tenant_id = t.tenant_id and x.title_id = t.id and x.genre = :genre))
               and not exists (select from unnest(:words) word where position(word in t.search_text) = 0)
            """;

    private final JdbcClient jdbc;

    TitleGrid(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The rows from {@code offset} on.
     *
     * @param sort the outermost level first; by name where it says nothing
     */
    public List<TitleRow> rows(TitleRowFilter filter, List<TitleOrder> sort, int offset, int limit) {
        String order = Stream.concat(sort.stream().map(TitleOrder::sql), Stream.of("t.sort_name", "t.id"))
                .collect(Collectors.joining(", "));
        return jdbc.sql("""
                        select t.id, t.version, t.external_id, t.name, t.type, t.year, t.publication, t.maturity,
                               t.required_tier, t.art_hash, t.updated_at,
                               array(select g.genre from title_genre g
                                      where g.tenant_id = t.tenant_id and g.title_id = t.id
                                      order by g.position) as genres,
                               array(select c.name from credit c
                                      where c.tenant_id = t.tenant_id and c.title_id = t.id and c.role = 'DIRECTOR'
                                      order by c.position) as directors
                        """ + MATCHING + " order by " + order + " offset :offset limit :limit")
                .params(parameters(filter))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    /** How many rows there are. */
    public int count(TitleRowFilter filter) {
        return jdbc.sql("select count(*)" + MATCHING)
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    private static Map<String, @Nullable Object> parameters(TitleRowFilter filter) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("type", filter.type() == null ? null : filter.type().name());
        values.put(
                "publication",
                filter.publication() == null ? null : filter.publication().name());
        values.put("genre", filter.genre());
        values.put(
                "words",
                new SqlArrayValue("text", SearchText.words(filter.search()).toArray()));
        return values;
    }

    private static TitleRow row(ResultSet row) throws SQLException {
        TitleArtwork artwork = CardSql.artwork(row);
        return new TitleRow(
                artwork.title(),
                row.getInt("version"),
                row.getString("external_id"),
                row.getString("name"),
                TitleType.valueOf(row.getString("type")),
                row.getInt("year"),
                Publication.valueOf(row.getString("publication")),
                MaturityRating.ofAge(row.getInt("maturity")),
                row.getInt("required_tier"),
                CardSql.texts(row, "genres"),
                CardSql.texts(row, "directors"),
                artwork.posterUrl(),
                Objects.requireNonNull(CardSql.instant(row, "updated_at")));
    }
}
