package io.marquee.localstack;

import io.marquee.migrations.DatabaseLogin;
import io.marquee.migrations.DatabaseRoles;
import io.marquee.migrations.RolePasswords;
import io.marquee.migrations.SchemaMigrator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** One database of Marquee, and how each role signs in to it. */
public record LocalDatabase(DatabaseLogin superuser, RolePasswords passwords) {

    /** The JDBC address, without user and password. */
    public String url() {
        return superuser.url();
    }

    public DatabaseLogin owner() {
        return new DatabaseLogin(url(), DatabaseRoles.OWNER, passwords.owner());
    }

    public DatabaseLogin app() {
        return new DatabaseLogin(url(), DatabaseRoles.APP, passwords.app());
    }

    public DatabaseLogin platform() {
        return new DatabaseLogin(url(), DatabaseRoles.PLATFORM, passwords.platform());
    }

    /** The variables by which the applications find this database. */
    public Map<String, String> environment() {
        return Map.of(
                "MARQUEE_DATABASE_URL", url(),
                "MARQUEE_DATABASE_USER", app().user(),
                "MARQUEE_DATABASE_PASSWORD", app().password(),
                "MARQUEE_PLATFORM_USER", platform().user(),
                "MARQUEE_PLATFORM_PASSWORD", platform().password());
    }

    /** Brings roles, extensions and schema up to date; running it again changes nothing. */
    void bringUpToDate() {
        try (Connection connection = superuser.connect()) {
            DatabaseRoles.prepare(connection, passwords);
        } catch (SQLException e) {
            throw new LocalStackException(
                    "Could not prepare the database as %s: %s".formatted(superuser, e.getMessage()), e);
        }
        new SchemaMigrator(owner()).migrate();
    }
}
