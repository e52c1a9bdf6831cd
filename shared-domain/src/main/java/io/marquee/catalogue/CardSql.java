package io.marquee.catalogue;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * The one way to ask for cards, so that every list shows and hides the same titles. A query selects {@link #COLUMNS}
 * from {@link #TITLES} where {@link #VISIBLE}, binds {@link #parameters} and maps with {@link #CARD}; it may join and
 * filter further on the aliases {@code t} (title) and {@code w} (its open window, of which there is at most one).
 */
public final class CardSql {

    /** What {@link #CARD} reads. */
    public static final String COLUMNS = """
             t.id, t.type, t.name, t.year, t.runtime_minutes, t.maturity, t.art_hash, w.closes_at,
             coalesce(w.tier, t.required_tier) as card_tier,
             coalesce(w.tier, t.required_tier) > :tier as card_locked,
             array(select g.genre from title_genre g
                    where g.tenant_id = t.tenant_id and g.title_id = t.id order by g.position) as card_genres
            """;

    /** The title's window that is open at {@code :now}, to be joined. */
    static final String OPEN_WINDOW = """
             availability_window w on w.tenant_id = t.tenant_id and w.title_id = t.id
                  and w.opens_at <= :now and (w.closes_at is null or w.closes_at > :now)
            """;

    /** Titles whose window is open. */
    public static final String TITLES = " title t join" + OPEN_WINDOW;

    /** Of those, what the audience may know of; a condition, to be joined with {@code and}. */
    public static final String VISIBLE = " t.publication = 'PUBLISHED' and t.maturity <= :maturityLimit ";

    /** Reads {@link #COLUMNS}. */
    public static final RowMapper<TitleCard> CARD = (row, _) -> card(row);

    private CardSql() {}

    /** Values of {@code :tier}, {@code :maturityLimit} and {@code :now}. */
    public static Map<String, Object> parameters(Audience audience, Instant now) {
        return Map.of(
                "tier", audience.tier(),
                "maturityLimit", audience.maturityLimit(),
                "now", now.atOffset(ZoneOffset.UTC));
    }

    /** The artwork of the row's title, from the columns {@code id} and {@code art_hash}. */
    static TitleArtwork artwork(ResultSet row) throws SQLException {
        return new TitleArtwork(new TitleId(row.getObject("id", UUID.class)), row.getString("art_hash"));
    }

    /** The texts of an array column. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** The moment of a column, or null. */
    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static TitleCard card(ResultSet row) throws SQLException {
        TitleArtwork artwork = artwork(row);
        return new TitleCard(
                artwork.title(),
                TitleType.valueOf(row.getString("type")),
                row.getString("name"),
                row.getInt("year"),
                row.getObject("runtime_minutes", Integer.class),
                texts(row, "card_genres"),
                MaturityRating.ofAge(row.getInt("maturity")),
                row.getInt("card_tier"),
                row.getBoolean("card_locked"),
                artwork.posterUrl(),
                artwork.backdropUrl(),
                instant(row, "closes_at"));
    }
}
