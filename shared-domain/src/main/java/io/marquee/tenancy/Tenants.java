package io.marquee.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
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
            select t.id, t.slug, t.name, t.branding::text as branding, t.state
              from tenant t
            """;

    private final JdbcClient jdbc;
    private final RowMapper<Tenant> tenant;
    private final String platformHost;

    Tenants(
            JdbcClient jdbc,
            JsonMapper json,
            @Value("${marquee.platform.host:platform.localhost}") String platformHost) {
        this.jdbc = jdbc;
        this.platformHost = platformHost;
        this.tenant = (row, _) -> new Tenant(
                new TenantId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                json.readValue(row.getString("branding"), Branding.class),
                Tenant.State.valueOf(row.getString("state")));
    }

    /**
     * The tenant whose pages this host name serves.
     *
     * @param host without port, in lower case; {@code localhost} is the configured default tenant, and the platform's
     *     host is a setting
     */
    @Cacheable(cacheNames = "tenants", unless = "#result == null")
    public Optional<Tenant> byHost(String host) {
        if (host.equals(platformHost)) {
            return Optional.of(byId(TenantId.PLATFORM));
        }
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

    /** Whether it is active at this moment; not from a cache. */
    public boolean isActive(TenantId id) {
        return jdbc.sql("select exists (select from tenant where id = :id and state = 'ACTIVE')")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** The host under which the platform's staff work. */
    public String platformHost() {
        return platformHost;
    }

    /** Every active brand, for work that is done for each in turn, each bound in its own scope. */
    public List<Tenant> active() {
        return jdbc.sql(SELECT + "where t.state = 'ACTIVE' and t.kind = 'BRAND' order by t.slug")
                .query(tenant)
                .list();
    }
}
