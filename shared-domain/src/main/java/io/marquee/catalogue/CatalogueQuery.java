package io.marquee.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue as an audience sees it: published titles up to its maturity limit, those above its tier locked. */
@Service
@Transactional(readOnly = true)
public class CatalogueQuery {

    private static final Duration POPULARITY = Duration.ofDays(30);

    private static final String PLAYS = """
             left join (select e.title_id, count(*) as plays from watch_event e
                         where e.kind = 'PLAY' and e.at > :since and e.at <= :asOf
                         group by e.title_id) p on p.title_id = t.id
            """;

    private static final String IN_GENRE = """
             and exists (select from title_genre x
                          where x.tenant_id = t.tenant_id and x.title_id = t.id and x.genre = :genre)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CatalogueQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A page of the cards whose window is open.
     *
     * @param limit at least 1
     * @param cursor where the page before ended, or null for the first; one that no page of this order handed out is
     *     an {@link IllegalArgumentException}
     */
    public Page<TitleCard> cards(Audience audience, CardFilter filter, int limit, @Nullable String cursor) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit of at least 1 expected: " + limit);
        }
        Instant now = clock.instant();
        CardSort sort = filter.sort();
        CardCursor after = cursor == null ? null : CardCursor.decode(cursor, sort);
        Instant asOf = after == null ? now : after.asOf();

        List<Keyed> found = jdbc.sql(select(filter, after != null))
                .params(parameters(audience, filter, after, now, asOf))
                .param("most", limit + 1)
                .query((row, number) ->
                        new Keyed(Objects.requireNonNull(CardSql.CARD.mapRow(row, number)), row.getString("key")))
                .list();
        List<TitleCard> cards = found.stream().map(Keyed::card).limit(limit).toList();
        if (found.size() <= limit) {
            return new Page<>(cards, null);
        }
        Keyed last = found.get(limit - 1);
        return new Page<>(
                cards, new CardCursor(sort, asOf, last.key(), last.card().id().value()).encode());
    }

    /** The cards of those titles the audience may see, in the order asked for; the others are left out. */
    public List<TitleCard> cards(Audience audience, List<TitleId> inOrder) {
        if (inOrder.isEmpty()) {
            return List.of();
        }
        Object[] ids = inOrder.stream().map(TitleId::value).toArray();
        Map<TitleId, TitleCard> cards = jdbc
                .sql("select" + CardSql.COLUMNS + "from" + CardSql.TITLES + "where" + CardSql.VISIBLE
                        + "and t.id = any(:ids)")
                .params(CardSql.parameters(audience, clock.instant()))
                .param("ids", new SqlArrayValue("uuid", ids))
                .query(CardSql.CARD)
                .stream()
                .collect(Collectors.toMap(TitleCard::id, Function.identity()));
        return inOrder.stream()
                .distinct()
                .filter(cards::containsKey)
                .map(cards::get)
                .toList();
    }

    /** The tenant's genres in its own order. */
    public List<Genre> genres() {
        return jdbc.sql("select code, name from genre order by position, code")
                .query((row, _) -> new Genre(row.getString("code"), row.getString("name")))
                .list();
    }

    /**
     * Everything about one title; empty if it is not published, above the maturity limit or does not exist. Unlike
     * lists it also answers titles whose window is closed, and says so.
     */
    public Optional<TitleDetails> details(Audience audience, TitleId id) {
        return new TitleDetailsQuery(jdbc, clock.instant()).find(audience, id);
    }

    /** How many titles there are, whoever may see them. */
    public CountsByState counts() {
        return jdbc.sql("""
                        select count(*) filter (where publication = 'DRAFT') as draft,
                               count(*) filter (where publication = 'PUBLISHED') as published,
                               count(*) filter (where publication = 'WITHDRAWN') as withdrawn
                          from title
                        """).query((row, _) -> counts(row)).single();
    }

    private static String select(CardFilter filter, boolean following) {
        CardSort sort = filter.sort();
        return "select " + sort.key() + " as key," + CardSql.COLUMNS + "from" + CardSql.TITLES
                + (sort == CardSort.POPULAR ? PLAYS : "")
                + "where" + CardSql.VISIBLE
                + (filter.genre() == null ? "" : IN_GENRE)
                + (filter.type() == null ? "" : " and t.type = :type")
                + (filter.year() == null ? "" : " and t.year = :year")
                + (following ? " and " + sort.after() : "")
                + " order by " + sort.order() + " limit :most";
    }

    private static Map<String, Object> parameters(
            Audience audience, CardFilter filter, @Nullable CardCursor after, Instant now, Instant asOf) {
        Map<String, Object> values = new HashMap<>(CardSql.parameters(audience, now));
        values.put("asOf", asOf.atOffset(ZoneOffset.UTC));
        values.put("since", asOf.minus(POPULARITY).atOffset(ZoneOffset.UTC));
        if (filter.genre() != null) {
            values.put("genre", filter.genre());
        }
        if (filter.type() != null) {
            values.put("type", filter.type().name());
        }
        if (filter.year() != null) {
            values.put("year", filter.year());
        }
        if (after != null) {
            values.put("key", after.key());
            values.put("id", after.id());
        }
        return values;
    }

    private static CountsByState counts(ResultSet row) throws SQLException {
        return new CountsByState(row.getInt("draft"), row.getInt("published"), row.getInt("withdrawn"));
    }

    private record Keyed(TitleCard card, String key) {}
}
