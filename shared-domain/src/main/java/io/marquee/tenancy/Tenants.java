package io.marquee.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Looks tenants up. Needs no tenant in scope: these are platform tables, read outside any transaction. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class Tenants {

    private static final String SELECT = """
            select t.id, t.slug, t.name, t.branding::text as branding, t.state = 'ACTIVE' as active
              from tenant t
            """;

    private final JdbcClient jdbc;
    private final RowMapper<Tenant> tenant;

    Tenants(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.tenant = (row, _) -> new Tenant(
                new TenantId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                json.readValue(row.getString("branding"), Branding.class),
                row.getBoolean("active"));
    }

    /**
     * The tenant whose pages this host name serves.
     *
     * @param host without port, in lower case; {@code localhost} is the configured default tenant
     */
    @Cacheable(cacheNames = "tenants", unless = "#result == null")
    public Optional<Tenant> byHost(String host) {
        return jdbc.sql(SELECT + """
                 where t.id = (select tenant_id from tenant_host where host = :host)
                    or (:host in ('localhost', '127.0.0.1') and t.is_default)
                """).param("host", host).query(tenant).optional();
    }

    /** The tenant of this id; one that is gone is an {@link IllegalArgumentException}. */
    @Cacheable(cacheNames = "tenants")
    public Tenant byId(TenantId id) {
        return jdbc.sql(SELECT + "where t.id = :id")
                .param("id", id.value())
                .query(tenant)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no tenant " + id));
    }

    /** Every active tenant, for work that is done for each in turn, each bound in its own scope. */
    public List<Tenant> active() {
        return jdbc.sql(SELECT + "where t.state = 'ACTIVE' order by t.slug")
                .query(tenant)
                .list();
    }
}
