package io.marquee.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A statement as it went to the database once, with all that was bound. */
record SentStatement(String sql, List<Setting> settings) {

    /** A call of one of the statement's setters, to be made on another. */
    @FunctionalInterface
    interface Setting {
        void of(PreparedStatement statement);
    }

    SentStatement {
        settings = List.copyOf(settings);
    }

    /** Sends it again and reads every column of every row. */
    void sendThrough(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            settings.forEach(setting -> setting.of(statement));
            if (statement.execute()) {
                readThrough(statement.getResultSet());
            }
        }
    }

    List<String> plan(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("explain " + sql)) {
            settings.forEach(setting -> setting.of(statement));
            List<String> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return lines;
        }
    }

    private static void readThrough(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getObject(column);
            }
        }
    }
}
