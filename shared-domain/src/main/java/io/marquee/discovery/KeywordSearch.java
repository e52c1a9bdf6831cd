package io.marquee.discovery;

import static java.util.stream.Collectors.joining;

import io.marquee.catalogue.Audience;
import io.marquee.catalogue.CardFilter;
import io.marquee.catalogue.CardSql;
import io.marquee.catalogue.SearchText;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds titles by words of their names and people, accents and small slips forgiven, as one types. */
@Service
@Transactional(readOnly = true)
public class KeywordSearch {

    /** Candidates are ranked before it is known which of them the audience may see; this many leave enough. */
    private static final int CANDIDATES = 1000;

    private static final String FOUND = "select" + CardSql.COLUMNS + """
                 , h.score, m.by_name, m.by_people,
                   word_similarity(:typed, m.names) >= word_similarity(:typed, m.people) as like_name
              from search_title_keywords(cast(:every as tsquery), :typed, :candidates) h
              join (
            """ + CardSql.TITLES + """
                   ) on t.id = h.title_id
             cross join lateral (select split_part(t.search_text, chr(10), 1) as names,
                                        substr(t.search_text, strpos(t.search_text || chr(10), chr(10)) + 1) as people) s
             cross join lateral (select s.names, s.people,
                                        to_tsvector('simple', s.names) @@ cast(:any as tsquery) as by_name,
                                        to_tsvector('simple', s.people) @@ cast(:any as tsquery) as by_people) m
             where
            """ + CardSql.VISIBLE + """
               and (cast(:type as text) is null or t.type = :type)
               and (cast(:year as int) is null or t.year = :year)
               and (cast(:genre as text) is null
                    or exists (select from title_genre x
                                where x.tenant_id = t.tenant_id and x.title_id = t.id and x.genre = :genre))
             order by h.score desc, t.sort_name, t.id
             limit :most
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeywordSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What the audience may see of what was typed, best first, locked titles included.
     *
     * @param typed any text; its last word may be unfinished; without a letter or digit it finds nothing
     * @param filter its order does not count: the score orders
     */
    public List<SearchHit> find(Audience audience, String typed, CardFilter filter, int limit) {
        List<String> words = SearchText.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(FOUND)
                .params(CardSql.parameters(audience, clock.instant()))
                .param("typed", String.join(" ", words))
                .param("every", query(words, " & "))
                .param("any", query(words, " | "))
                .param("candidates", CANDIDATES)
                .param("type", name(filter.type()))
                .param("year", filter.year())
                .param("genre", filter.genre())
                .param("most", limit)
                .query(KeywordSearch::hit)
                .list();
    }

    /** The words hold letters and digits only, so quoting them is all that a tsquery asks. */
    private static String query(List<String> words, String operator) {
        return words.stream().map(word -> "'" + word + "'").collect(joining(operator)) + ":*";
    }

    private static @Nullable String name(@Nullable TitleType type) {
        return type == null ? null : type.name();
    }

    private static SearchHit hit(ResultSet row, int number) throws SQLException {
        TitleCard card = Objects.requireNonNull(CardSql.CARD.mapRow(row, number));
        boolean byName = row.getBoolean("by_name");
        boolean byPeople = row.getBoolean("by_people");
        boolean bySlip = !byName && !byPeople;
        boolean likeName = row.getBoolean("like_name");
        List<String> matchedBy = new ArrayList<>();
        if (byName || (bySlip && likeName)) {
            matchedBy.add("name");
        }
        if (byPeople || (bySlip && !likeName)) {
            matchedBy.add("people");
        }
        return new SearchHit(card, row.getDouble("score"), matchedBy);
    }
}
