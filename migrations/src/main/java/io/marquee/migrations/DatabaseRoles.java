package io.marquee.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What only a superuser can prepare: the roles, the extensions and the rights on the database itself.
 *
 * <ul>
 *   <li>{@link #OWNER} owns the database and the schema, migrates, and never serves;
 *   <li>{@link #APP} is what the applications are: it owns nothing and cannot bypass row-level security;
 *   <li>{@link #PLATFORM} walks the few audited paths over all tenants;
 *   <li>{@link #SEARCH} cannot log in: it owns the search functions that check the tenant themselves.
 * </ul>
 *
 * Running it again changes nothing but the passwords, which become the ones given.
 */
public final class DatabaseRoles {

    public static final String OWNER = "marquee_owner";
    public static final String APP = "marquee_app";
    public static final String PLATFORM = "marquee_platform";
    public static final String SEARCH = "marquee_search";

    private static final List<String> EXTENSIONS = List.of("vector", "btree_gist", "btree_gin", "pg_trgm", "unaccent");
    private static final String PLAIN = "nosuperuser nocreatedb nocreaterole noreplication nobypassrls";

    /** Roles belong to the whole server: two databases prepared at once would create them twice. */
    private static final long LOCK = 0x6d617271756565L;

    private DatabaseRoles() {}

    /**
     * Prepares the database that the connection is in, in one transaction: after a failure nothing has changed.
     *
     * @param superuser a connection to the database to prepare, in autocommit mode
     * @throws SQLException if the user is no superuser, or the server lacks an extension
     */
    public static void prepare(Connection superuser, RolePasswords passwords) throws SQLException {
        superuser.setAutoCommit(false);
        try {
            execute(superuser, "select pg_advisory_xact_lock(" + LOCK + ")");
            ensureLogin(superuser, OWNER, passwords.owner());
            ensureLogin(superuser, APP, passwords.app());
            ensureLogin(superuser, PLATFORM, passwords.platform());
            ensureRole(superuser, SEARCH, "nologin " + PLAIN);
            execute(superuser, "grant %s to %s".formatted(SEARCH, OWNER));
            for (String extension : EXTENSIONS) {
                execute(superuser, "create extension if not exists %s with schema public".formatted(extension));
            }
            execute(superuser, "revoke create on schema public from public");
            handOver(superuser, superuser.getCatalog());
            superuser.commit();
        } catch (SQLException e) {
            superuser.rollback();
            throw e;
        } finally {
            superuser.setAutoCommit(true);
        }
    }

    /** Gives a database to the owner and its use to the others; a copy made from a template needs it again. */
    public static void handOver(Connection superuser, String database) throws SQLException {
        for (String statement : List.of(
                "alter database %I owner to " + OWNER,
                "revoke all on database %I from public",
                "grant connect, temporary on database %I to " + APP + ", " + PLATFORM)) {
            executeFormatted(superuser, statement, database);
        }
    }

    private static void ensureLogin(Connection superuser, String role, String password) throws SQLException {
        ensureRole(superuser, role, "login " + PLAIN);
        executeFormatted(superuser, "alter role " + role + " password %L", password);
    }

    private static void ensureRole(Connection superuser, String role, String attributes) throws SQLException {
        if (!exists(superuser, role)) {
            execute(superuser, "create role " + role);
        }
        execute(superuser, "alter role " + role + " " + attributes);
        execute(superuser, "alter role " + role + " set search_path = marquee, public");
    }

    private static boolean exists(Connection superuser, String role) throws SQLException {
        try (PreparedStatement select = superuser.prepareStatement("select from pg_roles where rolname = ?")) {
            select.setString(1, role);
            return select.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Utility statements take no bound parameters: the server quotes the value instead. */
    private static void executeFormatted(Connection connection, String template, String value) throws SQLException {
        String sql;
        try (PreparedStatement format = connection.prepareStatement("select format(?, ?)")) {
            format.setString(1, template);
            format.setString(2, value);
            try (var row = format.executeQuery()) {
                row.next();
                sql = row.getString(1);
            }
        }
        execute(connection, sql);
    }
}
