package io.marquee.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one title with its people and episodes in three statements, however many there are. */
record TitleDetailsQuery(JdbcClient jdbc, Instant now) {

    private static final String FACTS =
            "select" + CardSql.COLUMNS + """
                 , w.opens_at is not null as available, t.original_name, t.original_language, t.synopsis,
                   t.moods, t.themes, t.keywords,
                   (select min(n.opens_at) from availability_window n
                     where n.tenant_id = t.tenant_id and n.title_id = t.id and n.opens_at > :now) as next_opens_at
              from title t left join
            """ + CardSql.OPEN_WINDOW + "where" + CardSql.VISIBLE + "and t.id = :id";

    Optional<TitleDetails> find(Audience audience, TitleId id) {
        return jdbc.sql(FACTS)
                .params(CardSql.parameters(audience, now))
                .param("id", id.value())
                .query((row, number) -> details(row, number))
                .optional();
    }

    private TitleDetails details(ResultSet row, int number) throws SQLException {
        TitleCard card = Objects.requireNonNull(CardSql.CARD.mapRow(row, number));
        TitleArtwork artwork = CardSql.artwork(row);
        return new TitleDetails(
                card,
                row.getBoolean("available"),
                CardSql.instant(row, "next_opens_at"),
                row.getString("original_name"),
                row.getString("original_language"),
                row.getString("synopsis"),
                CardSql.texts(row, "moods"),
                CardSql.texts(row, "themes"),
                CardSql.texts(row, "keywords"),
                credits(card.id()),
                card.type() == TitleType.SERIES ? seasons(artwork) : List.of(),
                artwork.titleArtUrl());
    }

    private List<Credit> credits(TitleId title) {
        return jdbc.sql("select name, role, character from credit where title_id = :title order by position")
                .param("title", title.value())
                .query((row, _) -> new Credit(
                        row.getString("name"), CreditRole.valueOf(row.getString("role")), row.getString("character")))
                .list();
    }

    private List<TitleDetails.SeasonDetails> seasons(TitleArtwork artwork) {
        Map<Integer, String> names = new LinkedHashMap<>();
        Map<Integer, List<TitleDetails.EpisodeDetails>> episodes = new LinkedHashMap<>();
        jdbc.sql("""
                        select s.number as season_number, s.name as season_name,
                               e.id, e.number, e.name, e.synopsis, e.runtime_minutes
                          from season s
                          left join episode e on e.tenant_id = s.tenant_id and e.season_id = s.id
                         where s.title_id = :title
                         order by s.number, e.number
                        """).param("title", artwork.title().value()).query(row -> {
            int season = row.getInt("season_number");
            names.put(season, row.getString("season_name"));
            List<TitleDetails.EpisodeDetails> known = episodes.computeIfAbsent(season, _ -> new ArrayList<>());
            if (row.getString("id") != null) {
                known.add(episode(row, artwork));
            }
        });
        return episodes.entrySet().stream()
                .map(season -> new TitleDetails.SeasonDetails(
                        season.getKey(), names.getOrDefault(season.getKey(), ""), season.getValue()))
                .toList();
    }

    private static TitleDetails.EpisodeDetails episode(ResultSet row, TitleArtwork artwork) throws SQLException {
        PlayableId id = new PlayableId(row.getObject("id", UUID.class));
        return new TitleDetails.EpisodeDetails(
                id,
                row.getInt("number"),
                row.getString("name"),
                row.getString("synopsis"),
                row.getInt("runtime_minutes"),
                artwork.stillUrl(id));
    }
}
