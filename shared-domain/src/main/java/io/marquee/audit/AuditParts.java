package io.marquee.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads changes with their entries. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AuditParts {

    private static final int COUNTED = 1000;

    private static final String PARTS = """
            select e.at, e.change, e.id, e.actor_id, e.actor_name, e.actor_address, e.action, e.thing, e.thing_id,
                   e.thing_name, e.before::text as before, e.after::text as after, e.note, n.parts,
                   case when e.thing in ('title_genre', 'credit', 'availability_window')
                        then (select t.name from title t where t.id = e.thing_id::uuid)
                        when e.thing in ('account_role', 'subscription')
                        then (select a.email from account a where a.id = e.thing_id::uuid) end as whole
              from unnest(cast(:at as text[])::timestamptz[], cast(:change as bigint[])) with ordinality as c (at, change, place)
             cross join lateral (select count(*)::int as parts
                                   from (select from audit_entry e where e.at = c.at and e.change = c.change
                                          limit :counted) x) n
             cross join lateral (select * from audit_entry e where e.at = c.at and e.change = c.change
                                  order by e.thing, e.thing_name, e.id limit :parts) e
             order by c.place, e.thing, e.thing_name, e.id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditParts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Row(AuditChange head, AuditEntry entry) {}

    List<AuditChange> of(List<AuditPage.Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        String[] moments = places.stream().map(place -> place.at().toString()).toArray(String[]::new);
        Long[] changes = places.stream().map(AuditPage.Place::change).toArray(Long[]::new);
        Map<AuditPage.Place, List<Row>> rows = new LinkedHashMap<>();
        jdbc.sql(PARTS)
                .param("at", moments)
                .param("change", changes)
                .param("counted", COUNTED)
                .param("parts", AuditQuery.MOST_PARTS)
                .query((row, _) -> read(row))
                .list()
                .forEach(row -> rows.computeIfAbsent(
                                new AuditPage.Place(row.head().at(), row.head().change()), _ -> new ArrayList<>())
                        .add(row));
        return rows.values().stream().map(AuditParts::whole).toList();
    }

    private static AuditChange whole(List<Row> rows) {
        AuditChange head = rows.getFirst().head();
        return new AuditChange(
                head.at(),
                head.change(),
                head.actorId(),
                head.actorName(),
                head.actorAddress(),
                rows.stream().map(Row::entry).toList(),
                head.partCount());
    }

    private Row read(ResultSet row) throws SQLException {
        AuditChange head = new AuditChange(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("change"),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("actor_address"),
                List.of(),
                row.getInt("parts"));
        AuditEntry entry = new AuditEntry(
                row.getObject("id", UUID.class),
                AuditAction.valueOf(row.getString("action")),
                row.getString("thing"),
                row.getString("thing_id"),
                row.getString("thing_name"),
                row.getString("whole"),
                json(row.getString("before")),
                json(row.getString("after")),
                row.getString("note"));
        return new Row(head, entry);
    }

    private @Nullable JsonNode json(@Nullable String text) {
        return text == null ? null : json.readTree(text);
    }
}
