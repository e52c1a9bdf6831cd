package io.marquee.platform;

import io.marquee.tenancy.Branding;
import io.marquee.tenancy.Tenant;
import io.marquee.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Every brand of the installation, in whatever state. Reads the platform's tables alone, as they are now. */
@Repository
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class BrandQuery {

    private static final String SELECT = """
            select t.id, t.slug, t.name, t.state, t.branding::text as branding, t.version, t.created_at,
                   array(select h.host from tenant_host h where h.tenant_id = t.id order by h.position, h.host) as hosts
              from tenant t
             where t.kind = 'BRAND'
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BrandQuery(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** By name. */
    public List<Brand> all() {
        return jdbc.sql(SELECT + " order by lower(t.name), t.slug")
                .query((row, _) -> brand(row))
                .list();
    }

    public Optional<Brand> find(TenantId id) {
        return jdbc.sql(SELECT + " and t.id = :id")
                .param("id", id.value())
                .query((row, _) -> brand(row))
                .optional();
    }

    private Brand brand(ResultSet row) throws SQLException {
        return new Brand(
                new TenantId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                Tenant.State.valueOf(row.getString("state")),
                List.of((String[]) row.getArray("hosts").getArray()),
                json.readValue(row.getString("branding"), Branding.class),
                row.getInt("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
