package io.marquee.event;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Opens connections outside every pool, as the role that hears all tenants' outboxes and keeps the list of tenants: for
 * the listener of this node, and for the few short transactions of the platform's own staff.
 */
@Component
public class PlatformConnection {

    private final String url;
    private final String user;
    private final String password;

    PlatformConnection(
            @Value("${marquee.platform-database.url:${spring.datasource.url}}") String url,
            @Value("${marquee.platform-database.user:marquee_platform}") String user,
            @Value("${marquee.platform-database.password:}") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * A connection that commits each statement and notices within seconds that the server is gone.
     *
     * @param purpose its name in the server's list of sessions
     */
    public Connection open(String purpose) throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", user);
        settings.setProperty("password", password);
        settings.setProperty("ApplicationName", purpose);
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("connectTimeout", "3");
        settings.setProperty("socketTimeout", "10");
        return DriverManager.getConnection(url, settings);
    }
}
