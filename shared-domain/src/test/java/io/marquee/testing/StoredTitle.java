package io.marquee.testing;

import io.marquee.catalogue.TitleId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A film written straight into the tables, available since 1970 and open to all, unless said otherwise. */
public final class StoredTitle {

    private final String name;
    private int year = 1950;
    private List<String> genres = List.of("drama");
    private List<String> moods = List.of();
    private List<String> themes = List.of();
    private List<String> keywords = List.of();
    private String synopsis = "";
    private int maturity = 12;
    private int tier = 1;
    private String publication = "PUBLISHED";
    private Instant opensAt = Instant.EPOCH;
    private Instant closesAt;

    private StoredTitle(String name) {
        this.name = name;
    }

    public static StoredTitle aFilm(String name) {
        return new StoredTitle(name);
    }

    public StoredTitle from(int year) {
        this.year = year;
        return this;
    }

    public StoredTitle genres(String... codes) {
        this.genres = List.of(codes);
        return this;
    }

    public StoredTitle moods(String... moods) {
        this.moods = List.of(moods);
        return this;
    }

    public StoredTitle themes(String... themes) {
        this.themes = List.of(themes);
        return this;
    }

    public StoredTitle keywords(String... keywords) {
        this.keywords = List.of(keywords);
        return this;
    }

    public StoredTitle about(String synopsis) {
        this.synopsis = synopsis;
        return this;
    }

    public StoredTitle maturity(int age) {
        this.maturity = age;
        return this;
    }

    public StoredTitle tier(int tier) {
        this.tier = tier;
        return this;
    }

    public StoredTitle publication(String publication) {
        this.publication = publication;
        return this;
    }

    /** Half-open; null for no end. */
    public StoredTitle available(Instant opensAt, Instant closesAt) {
        this.opensAt = opensAt;
        this.closesAt = closesAt;
        return this;
    }

    /** Writes it in the running transaction. */
    public TitleId store(JdbcClient jdbc) {
        UUID id = UUID.randomUUID();
        for (String genre : genres) {
            jdbc.sql(
                            "insert into genre (code, name, position) values (:code, initcap(:code), 1) on conflict do nothing")
                    .param("code", genre)
                    .update();
        }
        jdbc.sql("""
                insert into title (id, external_id, type, name, sort_name, year, runtime_minutes, maturity,
                                   required_tier, publication, synopsis, moods, themes, keywords, art_genre, art_hash,
                                   search_text, created_at, updated_at)
                values (:id, :externalId, 'FILM', :name, lower(:name), :year, 90, :maturity, :tier, :publication,
                        :synopsis, :moods, :themes, :keywords, :artGenre, 'hash', lower(:name), now(), now())
                """)
                .param("id", id)
                .param("externalId", "t-" + id)
                .param("name", name)
                .param("year", year)
                .param("maturity", maturity)
                .param("tier", tier)
                .param("publication", publication)
                .param("synopsis", synopsis)
                .param("moods", moods.toArray(String[]::new))
                .param("themes", themes.toArray(String[]::new))
                .param("keywords", keywords.toArray(String[]::new))
                .param("artGenre", genres.getFirst())
                .update();
        for (int i = 0; i < genres.size(); i++) {
            jdbc.sql("insert into title_genre (title_id, position, genre) values (:id, :position, :genre)")
                    .param("id", id)
                    .param("position", i)
                    .param("genre", genres.get(i))
                    .update();
        }
        jdbc.sql("insert into availability_window (title_id, opens_at, closes_at) values (:id, :opens, :closes)")
                .param("id", id)
                .param("opens", utc(opensAt))
                .param("closes", closesAt == null ? null : utc(closesAt))
                .update();
        return new TitleId(id);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
