package io.marquee.epg.importing;

import io.marquee.epg.programme.CopyRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * What was read of a guide, in a temporary table on a connection of its own, so that a guide of any size takes the same
 * memory. It holds no tenant's rows and is gone with the connection; whoever takes a killed import over reads the file
 * again.
 */
final class Staging implements AutoCloseable {
    private static final int ENOUGH = 1 << 19;

    private final Connection connection;
    private final CopyRows rows = new CopyRows();
    private final SQLExceptionTranslator translator;

    Staging(DataSource database) {
        translator = new SQLErrorCodeSQLExceptionTranslator(database);
        try {
            connection = database.getConnection();
        } catch (SQLException refused) {
            throw translated(refused);
        }
        execute("""
                drop table if exists pg_temp.staged;
                create temporary table staged (
                    channel int not null, programme uuid not null, identity text not null, starts_at timestamptz not null,
                    stops_at timestamptz, premiere boolean not null, is_new boolean not null, repeat boolean not null,
                    live boolean not null, described boolean not null, line int not null, col int not null)
                """);
    }

    /** Adds a programme of the file's channel of this number. */
    void add(int channel, Staged staged) {
        rows.plain(channel)
                .plain(staged.programme())
                .text(staged.identity())
                .plain(staged.start())
                .plain(staged.stop())
                .plain(staged.marks().premiere())
                .plain(staged.marks().isNew())
                .plain(staged.marks().repeat())
                .plain(staged.marks().live())
                .plain(staged.described())
                .plain(staged.line())
                .plain(staged.column())
                .end();
        if (rows.size() > ENOUGH) {
            copy();
        }
    }

    /** To be called once, after the last was added. */
    void complete() {
        copy();
        execute("create index on staged (channel); analyze staged");
    }

    /** What was added for the channel, by start. */
    List<Staged> of(int channel) {
        try (var select = connection.prepareStatement("""
                select programme, identity, starts_at, stops_at, premiere, is_new, repeat, live, described, line, col
                  from staged where channel = ? order by starts_at, line, col
                """)) {
            select.setInt(1, channel);
            try (ResultSet found = select.executeQuery()) {
                List<Staged> staged = new ArrayList<>();
                while (found.next()) {
                    staged.add(staged(found));
                }
                return staged;
            }
        } catch (SQLException failure) {
            throw translated(failure);
        }
    }

    /** Gives the connection back without the table. */
    @Override
    public void close() {
        try (connection) {
            try (var statement = connection.createStatement()) {
                statement.execute("drop table if exists pg_temp.staged");
            }
        } catch (SQLException failure) {
            throw translated(failure);
        }
    }

    private void copy() {
        try {
            rows.into(connection, "copy staged from stdin");
        } catch (SQLException failure) {
            throw translated(failure);
        }
    }

    private void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw translated(failure);
        }
    }

    private RuntimeException translated(SQLException failure) {
        RuntimeException known = translator.translate("staging a guide", null, failure);
        return known == null ? new IllegalStateException(failure) : known;
    }

    private static Staged staged(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime stop = row.getObject("stops_at", OffsetDateTime.class);
        Instant start = row.getObject("starts_at", OffsetDateTime.class).toInstant();
        return new Staged(
                row.getObject("programme", UUID.class),
                row.getString("identity"),
                start,
                stop == null ? null : stop.toInstant(),
                new AiringMarks(
                        row.getBoolean("premiere"),
                        row.getBoolean("is_new"),
                        row.getBoolean("repeat"),
                        row.getBoolean("live")),
                row.getBoolean("described"),
                row.getInt("line"),
                row.getInt("col"));
    }
}
