package io.marquee.epg.programme;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows in the text form that PostgreSQL's {@code COPY} reads. */
public final class CopyRows {
    private static final String NULL = "\\N";

    private final StringBuilder rows = new StringBuilder(1 << 16);
    private boolean inRow;

    /** Adds a value that needs no escaping, such as a number, a time or an id. */
    public CopyRows plain(@Nullable Object value) {
        separate();
        rows.append(value == null ? NULL : value);
        return this;
    }

    public CopyRows text(@Nullable String value) {
        separate();
        if (value == null) {
            rows.append(NULL);
        } else {
            escape(value);
        }
        return this;
    }

    public CopyRows texts(List<String> values) {
        StringBuilder array = new StringBuilder("{");
        for (String value : values) {
            array.append(array.length() == 1 ? "\"" : ",\"")
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return text(array.append('}').toString());
    }

    public CopyRows bytes(byte[] value) {
        separate();
        rows.append("\\\\x").append(HexFormat.of().formatHex(value));
        return this;
    }

    /** Ends the row. */
    public void end() {
        rows.append('\n');
        inRow = false;
    }

    /** How many characters wait to be copied. */
    public int size() {
        return rows.length();
    }

    /**
     * Copies what was added, and begins anew.
     *
     * @param copy the whole statement, for example {@code copy t (a, b) from stdin}
     */
    public void into(Connection connection, String copy) throws SQLException {
        try (var reader = new StringReader(rows.toString())) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        rows.setLength(0);
    }

    private void separate() {
        if (inRow) {
            rows.append('\t');
        }
        inRow = true;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                case '\t' -> rows.append("\\t");
                default -> rows.append(c);
            }
        }
    }
}
