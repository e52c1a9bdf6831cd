package io.marquee.discovery;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What two titles have in common, said in words. */
final class Traits {

    /**
     * What {@link #shared} reads, between the titles {@code t} and {@code a}, of which the latter needs the columns
     * {@code tenant_id}, {@code id}, {@code keywords}, {@code moods} and {@code themes}.
     */
    static final String COLUMNS = """
             array(select x from unnest(t.keywords) x where x = any (a.keywords)) as shared_keywords,
             array(select x from unnest(t.moods) x where x = any (a.moods)) as shared_moods,
             array(select x from unnest(t.themes) x where x = any (a.themes)) as shared_themes,
             array(select lower(g.name)
                     from title_genre x
                     join title_genre y on y.tenant_id = x.tenant_id and y.title_id = a.id and y.genre = x.genre
                     join genre g on g.tenant_id = x.tenant_id and g.code = x.genre
                    where x.tenant_id = t.tenant_id and x.title_id = t.id
                    order by x.position) as shared_genres
            """;

    private static final int MOST = 4;

    private Traits() {}

    /** A keyword fits few titles and tells the most, a genre fits many and tells the least. */
    static List<String> shared(ResultSet row) throws SQLException {
        return Stream.of(
                        texts(row.getArray("shared_keywords")),
                        texts(row.getArray("shared_moods")),
                        texts(row.getArray("shared_themes")),
                        texts(row.getArray("shared_genres")))
                .flatMap(texts -> texts)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> texts(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray());
    }
}
