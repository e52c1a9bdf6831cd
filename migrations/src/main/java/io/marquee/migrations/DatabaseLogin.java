package io.marquee.migrations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How one role reaches one database.
 *
 * @param url the JDBC address, without user and password
 */
public record DatabaseLogin(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The same server and role, another database. */
    public DatabaseLogin in(String database) {
        return new DatabaseLogin(url.replaceFirst("^(jdbc:postgresql://[^/]+/)[^?]*", "$1" + database), user, password);
    }

    /** Without the password, so that a login may appear in a log. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
