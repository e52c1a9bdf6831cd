package io.marquee.epg.matching;

import io.marquee.catalogue.TitleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcTitleMatches {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcTitleMatches(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<CatalogueEntry> titles() {
        return jdbc.sql("""
                select t.id, t.external_id, t.name, t.original_name, t.year, t.type = 'SERIES' as series,
                       array(select c.name from credit c where c.title_id = t.id and c.role = 'DIRECTOR') as directors,
                       array(select s.number || '.' || e.number from season s join episode e on e.season_id = s.id
                              where s.title_id = t.id) as episodes
                  from title t
                """).query((row, _) -> entry(row)).list();
    }

    /** A slice of the programmes that nothing is known of, by id. */
    List<Candidate> candidates(@Nullable Instant createdSince, @Nullable UUID after, int most) {
        return jdbc.sql("""
                select p.id, p.name, p.year, p.season_number, p.episode_number,
                       array(select value from jsonb_each_text(p.episode_ids)) as ids,
                       array(select c ->> 'name' from jsonb_array_elements(p.credits) c
                              where c ->> 'role' = 'director') as directors
                  from programme p
                 where p.match_state = 'UNMATCHED'
                   and (:since::timestamptz is null or p.created_at >= :since::timestamptz)
                   and (:after::uuid is null or p.id > :after::uuid)
                 order by p.id
                 limit :most
                """)
                .param("since", createdSince == null ? null : createdSince.atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("most", most)
                .query((row, _) -> candidate(row))
                .list();
    }

    void write(Map<UUID, Match> matches) {
        batches.batchUpdate("""
                update programme
                   set title_id = case when ? then ?::uuid end, proposed_title_id = case when ? then null else ?::uuid end,
                       match_state = case when ? then 'MATCHED' else 'PROPOSED' end, match_score = ?
                 where id = ? and match_state = 'UNMATCHED'
                """, matches.entrySet(), 500, (row, match) -> {
            row.setBoolean(1, match.getValue().sure());
            row.setString(2, match.getValue().title().toString());
            row.setBoolean(3, match.getValue().sure());
            row.setString(4, match.getValue().title().toString());
            row.setBoolean(5, match.getValue().sure());
            row.setDouble(6, match.getValue().score());
            row.setObject(7, match.getKey());
        });
    }

    List<ProposedMatch> proposed(Instant now, int most) {
        return jdbc.sql("""
                select p.id, p.name, p.subtitle, p.year, p.description, t.id as title_id, t.name as title_name,
                       t.year as title_year, p.match_score, b.next, b.broadcasts
                  from programme p
                  join title t on t.id = p.proposed_title_id
                  cross join lateral (select min(starts_at) as next, count(*) as broadcasts from broadcast
                                       where programme_id = p.id and stops_at > :now) b
                 where p.match_state = 'PROPOSED'
                 order by p.match_score desc, p.id
                 limit :most
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> proposal(row))
                .list();
    }

    Map<String, Integer> counts() {
        record Count(String state, int number) {}
        return jdbc
                .sql("select match_state, count(*) as number from programme group by match_state")
                .query((row, _) -> new Count(row.getString("match_state"), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::state, Count::number));
    }

    void decide(UUID programme, @Nullable TitleId title) {
        jdbc.sql("""
                update programme
                   set title_id = :title, proposed_title_id = null,
                       match_state = case when :title::uuid is null then 'REJECTED' else 'CONFIRMED' end
                 where id = :id
                """)
                .param("title", title == null ? null : title.value())
                .param("id", programme)
                .update();
    }

    /** The channels that show the programme from now on. */
    List<UUID> channelsOf(UUID programme, Instant now) {
        return jdbc.sql("select distinct channel_id from broadcast where programme_id = :id and stops_at > :now")
                .param("id", programme)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("channel_id", UUID.class))
                .list();
    }

    private static CatalogueEntry entry(ResultSet row) throws SQLException {
        return new CatalogueEntry(
                new TitleId(row.getObject("id", UUID.class)),
                row.getString("external_id"),
                Stream.of(row.getString("name"), row.getString("original_name"))
                        .filter(name -> name != null && !name.isBlank())
                        .toList(),
                row.getInt("year"),
                row.getBoolean("series"),
                Set.copyOf(lower(row, "directors")),
                Set.copyOf(texts(row, "episodes")));
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("year", Integer.class),
                row.getObject("season_number", Integer.class),
                row.getObject("episode_number", Integer.class),
                texts(row, "ids"),
                lower(row, "directors"));
    }

    private static ProposedMatch proposal(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime next = row.getObject("next", OffsetDateTime.class);
        return new ProposedMatch(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("subtitle"),
                row.getObject("year", Integer.class),
                row.getString("description"),
                new TitleId(row.getObject("title_id", UUID.class)),
                row.getString("title_name"),
                row.getInt("title_year"),
                row.getDouble("match_score"),
                next == null ? null : next.toInstant(),
                row.getInt("broadcasts"));
    }

    private static List<String> lower(ResultSet row, String column) throws SQLException {
        return texts(row, column).stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray())
                .filter(Objects::nonNull)
                .toList();
    }
}
