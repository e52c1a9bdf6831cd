package io.marquee.localstack.testing;

import io.marquee.localstack.TestDatabase;
import io.marquee.migrations.DatabaseLogin;
import java.sql.SQLException;
import java.util.UUID;

/** Makes tenants for tests, as the platform role does. */
public final class NewTenant {

    private static final String BRANDING = """
            {"wordmark": "Test", "wordmarkFont": "serif", "accent": {"light": "#0079ad", "dark": "#00b7ff"},
             "onAccent": {"light": "#ffffff", "dark": "#00151f"}, "accentText": {"light": "#006a99", "dark": "#4ccbff"},
             "accent2": "#5800a9", "onAccent2": "#ffffff", "accent2Text": {"light": "#5800a9", "dark": "#c9a2ff"},
             "radius": 10, "scheme": "light dark"}""";

    private NewTenant() {}

    /** A tenant with a random slug and the host {@code <slug>.localhost}; its id. */
    public static UUID in(TestDatabase database) {
        return in(database, "t" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** A tenant with this slug and the host {@code <slug>.localhost}; its id. */
    public static UUID in(TestDatabase database, String slug) {
        DatabaseLogin platform = database.platform();
        UUID id = UUID.randomUUID();
        try (var connection = platform.connect();
                var tenant = connection.prepareStatement(
                        "insert into tenant (id, slug, name, branding) values (?, ?, ?, ?::jsonb)");
                var host = connection.prepareStatement("insert into tenant_host (host, tenant_id) values (?, ?)")) {
            tenant.setObject(1, id);
            tenant.setString(2, slug);
            tenant.setString(3, "Tenant " + slug);
            tenant.setString(4, BRANDING);
            tenant.executeUpdate();
            host.setString(1, slug + ".localhost");
            host.setObject(2, id);
            host.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("no tenant " + slug + ": " + e.getMessage(), e);
        }
    }
}
