package io.marquee.bench;

import io.marquee.catalogue.Audience;
import io.marquee.catalogue.TitleId;
import io.marquee.migrations.DatabaseLogin;
import io.marquee.tenancy.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The truth about neighbours: every vector of the tenant compared, written apart from the platform's own question. */
final class ExactNeighbours implements AutoCloseable {

    private static final String NEAREST = """
            select e.title_id
              from title_embedding e
              join title t on t.tenant_id = e.tenant_id and t.id = e.title_id
             where t.publication = 'PUBLISHED' and t.maturity <= ? and e.title_id <> ?
               and exists (select from availability_window w
                            where w.tenant_id = t.tenant_id and w.title_id = t.id
                              and w.opens_at <= now() and coalesce(w.closes_at, 'infinity') > now())
             order by (e.embedding <=> (select embedding from title_embedding where title_id = ?)) + 0
             limit ?
            """;

    private final Connection connection;
    private final PreparedStatement nearest;

    ExactNeighbours(DatabaseLogin login, TenantId tenant) throws SQLException {
        this.connection = login.connect();
        try (var bind = connection.prepareStatement("select set_config('app.tenant_id', ?, false)")) {
            bind.setString(1, tenant.toString());
            bind.execute();
        }
        this.nearest = connection.prepareStatement(NEAREST);
    }

    List<TitleId> of(Audience audience, TitleId title, int limit) throws SQLException {
        nearest.setInt(1, audience.maturityLimit());
        nearest.setObject(2, title.value());
        nearest.setObject(3, title.value());
        nearest.setInt(4, limit);
        var found = new ArrayList<TitleId>();
        try (var rows = nearest.executeQuery()) {
            while (rows.next()) {
                found.add(new TitleId(rows.getObject(1, UUID.class)));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
