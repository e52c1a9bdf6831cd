package io.marquee.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.marquee.tenancy.TenantId;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Vectors on their way into {@code title_embedding}, in PostgreSQL's binary format: a vector is its dimension and a zero
 * in 16 bits each, then its numbers in 32.
 */
final class VectorCopy implements AutoCloseable {

    private static final byte[] SIGNATURE = "PGCOPY\n\u00ff\r\n\0".getBytes(ISO_8859_1);
    private static final int COLUMNS = 6;

    private final TenantId tenant;
    private final byte[] model;
    private final DataOutputStream rows;

    VectorCopy(Connection connection, TenantId tenant, String model) throws SQLException, IOException {
        this.tenant = tenant;
        this.model = model.getBytes(UTF_8);
        this.rows = new DataOutputStream(new BufferedOutputStream(
                new PGCopyOutputStream(
                        connection.unwrap(PGConnection.class),
                        "copy title_embedding (tenant_id, title_id, model, content_hash, embedding, updated_at)"
                                + " from stdin (format binary)",
                        1 << 16),
                1 << 16));
        rows.write(SIGNATURE);
        rows.writeInt(0);
        rows.writeInt(0);
    }

    void add(UUID title, float[] vector) throws IOException {
        rows.writeShort(COLUMNS);
        id(tenant.value());
        id(title);
        text(model);
        text("synthetic".getBytes(UTF_8));
        rows.writeInt(4 + 4 * vector.length);
        rows.writeShort(vector.length);
        rows.writeShort(0);
        for (float value : vector) {
            rows.writeFloat(value);
        }
        rows.writeInt(8);
        rows.writeLong(0); // microseconds since 2000
    }

    @Override
    public void close() throws IOException {
        rows.writeShort(-1);
        rows.close();
    }

    private void id(UUID id) throws IOException {
        rows.writeInt(16);
        rows.writeLong(id.getMostSignificantBits());
        rows.writeLong(id.getLeastSignificantBits());
    }

    private void text(byte[] text) throws IOException {
        rows.writeInt(text.length);
        rows.write(text);
    }
}
