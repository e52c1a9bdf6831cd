package io.marquee.epg.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The files of imports, in parts, where every process finds them. */
@Component
class StoredFiles {
    /** The largest file that is taken, in bytes, compressed or not. */
    static final long LARGEST = 1L << 30;

    private static final int PART = 1 << 20;

    private final JdbcGuideImports imports;
    private final TransactionOperations transaction;

    StoredFiles(JdbcGuideImports imports, TransactionOperations transaction) {
        this.imports = imports;
        this.transaction = transaction;
    }

    /**
     * Keeps a file in the caller's transaction. Does not close it.
     *
     * @return its size in bytes
     * @throws IllegalArgumentException if it is empty or larger than {@link #LARGEST}
     */
    long keep(GuideImportId id, InputStream file) throws IOException {
        long size = 0;
        int position = 0;
        for (byte[] part = file.readNBytes(PART); part.length > 0; part = file.readNBytes(PART)) {
            size += part.length;
            if (size > LARGEST) {
                throw new IllegalArgumentException("The file is larger than " + (LARGEST >> 20) + " MiB.");
            }
            imports.addPart(id, position++, part);
        }
        if (size == 0) {
            throw new IllegalArgumentException("The file is empty.");
        }
        imports.received(id, size);
        return size;
    }

    /** Opens a file for reading, a part at a time, outside any transaction. */
    InputStream open(GuideImportId id, Runnable betweenParts) {
        return new InputStream() {
            private int next;
            private InputStream current = new ByteArrayInputStream(new byte[0]);
            private boolean over;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (length == 0) {
                    return 0;
                }
                int count = current.read(into, offset, length);
                while (count < 0 && !over) {
                    betweenParts.run();
                    byte[] part = part(id, next++);
                    over = part.length == 0;
                    current = new ByteArrayInputStream(part);
                    count = current.read(into, offset, length);
                }
                return count;
            }
        };
    }

    /** A part of a file; empty after the last. */
    private byte[] part(GuideImportId id, int position) {
        byte[] part = transaction.execute(_ -> imports.part(id, position).orElse(new byte[0]));
        return part == null ? new byte[0] : part;
    }
}
