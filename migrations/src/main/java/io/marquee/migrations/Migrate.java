package io.marquee.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * Prepares and migrates the database of an installation, from its environment: {@code MARQUEE_DATABASE_URL} with a
 * superuser in {@code MARQUEE_DATABASE_USER} and {@code MARQUEE_DATABASE_PASSWORD}, and the passwords that the roles shall
 * have in {@code MARQUEE_OWNER_PASSWORD}, {@code MARQUEE_APP_PASSWORD} and {@code MARQUEE_PLATFORM_PASSWORD}.
 */
public final class Migrate {

    private Migrate() {}

    public static void main(String[] arguments) throws SQLException {
        Map<String, String> environment = System.getenv();
        String url = require(environment, "MARQUEE_DATABASE_URL");
        var superuser = new DatabaseLogin(
                url, require(environment, "MARQUEE_DATABASE_USER"), require(environment, "MARQUEE_DATABASE_PASSWORD"));
        var passwords = new RolePasswords(
                require(environment, "MARQUEE_OWNER_PASSWORD"),
                require(environment, "MARQUEE_APP_PASSWORD"),
                require(environment, "MARQUEE_PLATFORM_PASSWORD"));
        try (Connection connection = superuser.connect()) {
            DatabaseRoles.prepare(connection, passwords);
        }
        int count = new SchemaMigrator(new DatabaseLogin(url, DatabaseRoles.OWNER, passwords.owner())).migrate();
        System.out.println("The schema is up to date; migrations run: " + count);
    }

    private static String require(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("Set " + name);
        }
        return value;
    }
}
