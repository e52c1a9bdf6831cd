package io.marquee.demo;

import io.marquee.tenancy.TenantId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes tenants and their host names, as the platform's own role: the applications may not. */
@Component
class Founding {
    private final String url;
    private final String user;
    private final String password;
    private final JsonMapper json;

    Founding(
            @Value("${spring.datasource.url}") String url,
            @Value("${marquee.platform-database.user}") String user,
            @Value("${marquee.platform-database.password}") String password,
            JsonMapper json) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.json = json;
    }

    /** The tenant, made if there is none of its slug. */
    TenantId found(DemoTenant tenant) {
        try (Connection platform = DriverManager.getConnection(url, user, password);
                var insert = platform.prepareStatement("""
                        insert into tenant (slug, name, branding, is_default)
                        values (?, ?, ?::jsonb, ? and not exists (select from tenant where is_default))
                        on conflict (slug) do nothing
                        """);
                var host = platform.prepareStatement("""
                        insert into tenant_host (host, tenant_id) select ?, id from tenant where slug = ?
                        on conflict (host) do nothing
                        """);
                var select = platform.prepareStatement("select id from tenant where slug = ?")) {
            platform.setAutoCommit(false);
            insert.setString(1, tenant.slug());
            insert.setString(2, tenant.brandName());
            insert.setString(3, json.writeValueAsString(tenant.branding()));
            insert.setBoolean(4, tenant.isDefault());
            insert.executeUpdate();
            host.setString(1, tenant.host());
            host.setString(2, tenant.slug());
            host.executeUpdate();
            select.setString(1, tenant.slug());
            try (var found = select.executeQuery()) {
                found.next();
                var id = new TenantId(found.getObject(1, UUID.class));
                platform.commit();
                return id;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("tenant " + tenant.slug() + ": " + e.getMessage(), e);
        }
    }
}
