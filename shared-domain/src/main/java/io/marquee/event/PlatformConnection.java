package io.marquee.event;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Opens the listener's own connection, outside every pool: it lives as long as the process and belongs to the role that
 * may read all tenants' outboxes and nothing else.
 */
@Component
class PlatformConnection {

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

    /** A connection that commits each statement and notices within seconds that the server is gone. */
    Connection open() throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", user);
        settings.setProperty("password", password);
        settings.setProperty("ApplicationName", "marquee-events");
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("connectTimeout", "3");
        settings.setProperty("socketTimeout", "10");
        return DriverManager.getConnection(url, settings);
    }
}
