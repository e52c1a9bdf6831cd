package io.marquee.audit;

import io.marquee.tenancy.Actor;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Notes what staff do that changes no row of its own; every change of a row is noted by the database itself. */
@Service
public class AuditTrail {

    private static final String NOTE = """
            insert into audit_entry (actor_id, actor_name, actor_address, action, thing, thing_id, thing_name, note)
            select (x.actor ->> 'id')::uuid,
                   coalesce(nullif(x.actor ->> 'name', ''),
                            (select a.display_name from account a where a.id = (x.actor ->> 'id')::uuid), ''),
                   coalesce(x.actor ->> 'address', ''), 'DID', :thing, :id,
                   coalesce(nullif(:name, ''), (select a.email from account a where a.id = (x.actor ->> 'id')::uuid), ''), :note
              from (select nullif(coalesce(:actor, current_setting('app.actor', true)), '')::jsonb as actor) x
             where x.actor is not null
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditTrail(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Notes what the acting member of staff did; without one, nothing.
     *
     * @param thing kind of what it was done to, as its table is called
     * @param note what was done, as a sentence without its subject
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void did(String thing, String id, String name, String note) {
        note(null, thing, id, name, note);
    }

    /** Notes that somebody has come in, who from now on acts. */
    @Transactional
    public void entered(Actor actor, String note) {
        note(json.writeValueAsString(actor), "account", actor.id().toString(), "", note);
    }

    private void note(@Nullable String actor, String thing, String id, String name, String note) {
        jdbc.sql(NOTE)
                .param("actor", actor, Types.VARCHAR)
                .param("thing", thing)
                .param("id", id)
                .param("name", name)
                .param("note", note)
                .update();
    }
}
