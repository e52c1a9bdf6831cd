package io.marquee.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches what staff have done. By time, person and thing it walks an index, however long the history; text it seeks in
 * the newest {@value #SCANNED} entries before the asked place, so that a page may be short, or empty, and yet have a
 * next one.
 */
@Repository
@Transactional(readOnly = true)
public class AuditQuery {

    /** How many parts of a change are read. */
    public static final int MOST_PARTS = 100;

    static final int SCANNED = 10_000;

    private static final String PLACES = "select at, change from audit_entry where ";

    private static final String MATCHES_TEXT = """
             and position(lower(:text) in lower(concat_ws(' ', thing, thing_name, actor_name, note, before, after))) > 0
            """;

    private final JdbcClient jdbc;
    private final AuditParts parts;

    AuditQuery(JdbcClient jdbc, AuditParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /**
     * Changes of which at least one part matches, the newest first.
     *
     * @param before where to go on; null for the newest
     * @param limit 1 to 200
     */
    public AuditPage changes(AuditFilter filter, AuditPage.@Nullable Place before, int limit) {
        Conditions asked = Conditions.of(filter, before);
        if (filter.text().isEmpty()) {
            List<AuditPage.Place> found = places(asked.sql(), asked.values(), limit);
            return new AuditPage(parts.of(found), found.size() < limit ? null : found.getLast());
        }
        Optional<AuditPage.Place> boundary = boundary(asked);
        Conditions near = boundary.map(asked::notBefore).orElse(asked);
        Map<String, Object> values = new HashMap<>(near.values());
        values.put("text", filter.text());
        List<AuditPage.Place> found = places(near.sql() + MATCHES_TEXT, values, limit);
        return new AuditPage(parts.of(found), found.size() < limit ? boundary.orElse(null) : found.getLast());
    }

    /** Everybody who ever changed something, by name. */
    public List<AuditActor> actors() {
        return jdbc.sql("""
                        with recursive actor as (
                            (select actor_id from audit_entry order by actor_id limit 1)
                            union all
                            select (select e.actor_id from audit_entry e where e.actor_id > a.actor_id
                                     order by e.actor_id limit 1)
                              from actor a where a.actor_id is not null)
                        select a.actor_id, n.actor_name
                          from actor a
                         cross join lateral (select e.actor_name from audit_entry e where e.actor_id = a.actor_id
                                              order by e.at desc, e.change desc limit 1) n
                         order by n.actor_name
                        """)
                .query((row, _) -> new AuditActor(row.getObject("actor_id", UUID.class), row.getString("actor_name")))
                .list();
    }

    /** Every kind of thing that was ever changed, as its table is called. */
    public List<String> things() {
        return jdbc.sql("""
                        with recursive kind as (
                            (select thing from audit_entry order by thing limit 1)
                            union all
                            select (select e.thing from audit_entry e where e.thing > k.thing order by e.thing limit 1)
                              from kind k where k.thing is not null)
                        select thing from kind where thing is not null
                        """).query((row, _) -> row.getString("thing")).list();
    }

    private Optional<AuditPage.Place> boundary(Conditions asked) {
        return jdbc.sql(PLACES + asked.sql() + " order by at desc, change desc offset :scanned limit 1")
                .params(asked.values())
                .param("scanned", SCANNED - 1)
                .query((row, _) -> place(row.getObject("at", OffsetDateTime.class), row.getLong("change")))
                .optional();
    }

    private List<AuditPage.Place> places(String conditions, Map<String, Object> values, int limit) {
        return jdbc.sql(PLACES + conditions + " group by at, change order by at desc, change desc limit :limit")
                .params(values)
                .param("limit", limit)
                .query((row, _) -> place(row.getObject("at", OffsetDateTime.class), row.getLong("change")))
                .list();
    }

    private static AuditPage.Place place(OffsetDateTime at, long change) {
        return new AuditPage.Place(at.toInstant(), change);
    }

    private record Conditions(String sql, Map<String, Object> values) {

        static Conditions of(AuditFilter filter, AuditPage.@Nullable Place before) {
            List<String> all = new ArrayList<>(List.of("true"));
            Map<String, Object> values = new HashMap<>();
            add(all, values, "actor_id = :actor", "actor", filter.actor());
            add(all, values, "thing = :thing", "thing", filter.thing());
            add(all, values, "thing_id = :thingId", "thingId", filter.thingId());
            add(all, values, "at >= :from", "from", utc(filter.from()));
            add(all, values, "at < :to", "to", utc(filter.to()));
            if (before != null) {
                add(all, values, "at <= :at", "at", utc(before.at()));
                add(all, values, "(at, change) < (:at, :change)", "change", before.change());
            }
            return new Conditions(String.join(" and ", all), values);
        }

        Conditions notBefore(AuditPage.Place oldest) {
            Map<String, Object> more = new HashMap<>(values);
            more.put("oldest", oldest.at().atOffset(ZoneOffset.UTC));
            more.put("oldestChange", oldest.change());
            return new Conditions(
                    sql + " and at >= :oldest and (at, change) >= (:oldest, :oldestChange)", Map.copyOf(more));
        }

        private static void add(
                List<String> all, Map<String, Object> values, String condition, String name, @Nullable Object value) {
            if (value != null) {
                all.add(condition);
                values.put(name, value);
            }
        }

        private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
            return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
        }
    }
}
