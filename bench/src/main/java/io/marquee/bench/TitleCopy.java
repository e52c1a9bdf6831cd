package io.marquee.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.marquee.tenancy.TenantId;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Generated titles on their way into the tables, in PostgreSQL's text format; their words need no escapes. */
final class TitleCopy {

    private static final String NOW = "2026-01-01T00:00:00Z";
    private static final String CLOSED = "1970-01-02T00:00:00Z";

    private TitleCopy() {}

    @FunctionalInterface
    private interface Rows {
        void write(Writer rows) throws IOException;
    }

    static void genres(Connection connection, TenantId tenant) throws SQLException, IOException {
        copy(connection, "genre (tenant_id, code, name, position)", rows -> {
            for (int i = 0; i < SyntheticTitle.GENRES.size(); i++) {
                String genre = SyntheticTitle.GENRES.get(i);
                row(rows, tenant, genre, genre, i);
            }
        });
    }

    static void titles(Connection connection, TenantId tenant, List<SyntheticTitle> titles)
            throws SQLException, IOException {
        copy(
                connection,
                "title (tenant_id, id, external_id, type, name, sort_name, year, runtime_minutes, maturity,"
                        + " required_tier, publication, synopsis, moods, keywords, art_genre, art_hash, search_text,"
                        + " created_at, updated_at)",
                rows -> {
                    for (SyntheticTitle title : titles) {
                        row(
                                rows,
                                tenant,
                                title.id(),
                                title.externalId(),
                                "FILM",
                                title.name(),
                                title.name().toLowerCase(Locale.ROOT),
                                title.year(),
                                90,
                                title.maturity(),
                                title.tier(),
                                title.published() ? "PUBLISHED" : "DRAFT",
                                title.synopsis(),
                                array(title.moods()),
                                array(title.keywords()),
                                title.genres().getFirst(),
                                "synthetic",
                                title.name().toLowerCase(Locale.ROOT),
                                NOW,
                                NOW);
                    }
                });
        copy(connection, "availability_window (tenant_id, title_id, opens_at, closes_at)", rows -> {
            for (SyntheticTitle title : titles) {
                row(rows, tenant, title.id(), "1970-01-01T00:00:00Z", title.open() ? "\\N" : CLOSED);
            }
        });
        copy(connection, "title_genre (tenant_id, title_id, position, genre)", rows -> {
            for (SyntheticTitle title : titles) {
                for (int i = 0; i < title.genres().size(); i++) {
                    row(rows, tenant, title.id(), i, title.genres().get(i));
                }
            }
        });
    }

    private static void copy(Connection connection, String into, Rows rows) throws SQLException, IOException {
        var stream =
                new PGCopyOutputStream(connection.unwrap(PGConnection.class), "copy " + into + " from stdin", 1 << 16);
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(stream, UTF_8), 1 << 16)) {
            rows.write(writer);
        }
    }

    private static void row(Writer rows, Object... columns) throws IOException {
        for (int i = 0; i < columns.length; i++) {
            if (i > 0) {
                rows.write('\t');
            }
            rows.write(columns[i].toString());
        }
        rows.write('\n');
    }

    private static String array(List<String> words) {
        return "{" + String.join(",", words) + "}";
    }
}
