package io.marquee.platform;

import io.marquee.event.PlatformConnection;
import io.marquee.tenancy.Actor;
import io.marquee.tenancy.ActorScope;
import io.marquee.tenancy.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one door to writing the list of tenants: a short transaction as {@code marquee_platform}, on a connection of its
 * own, with the platform's tenant bound and the acting member of its staff named, so that the database notes the change.
 */
@Component
class PlatformDatabase {

    private final PlatformConnection connections;
    private final ActorScope actors;
    private final JsonMapper json;

    PlatformDatabase(PlatformConnection connections, ActorScope actors, JsonMapper json) {
        this.connections = connections;
        this.actors = actors;
        this.json = json;
    }

    /** Commits what the work did unless it throws. */
    <T> T transaction(Function<JdbcClient, T> work) {
        String actor = actors.find().map(this::text).orElse("");
        try (Connection connection = connections.open("marquee-platform")) {
            connection.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("select set_config('app.tenant_id', ?, true), set_config('app.actor', ?, true)")
                    .params(TenantId.PLATFORM.toString(), actor)
                    .query()
                    .singleRow();
            try {
                T result = work.apply(jdbc);
                connection.commit();
                return result;
            } catch (RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the platform's connection failed", e);
        }
    }

    private String text(Actor actor) {
        return json.writeValueAsString(actor);
    }
}
