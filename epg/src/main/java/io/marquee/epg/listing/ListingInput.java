package io.marquee.epg.listing;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.XZInputStream;

/**
 * The bytes of a listing: decompressed, counted, and held to the limits. Every failure while it is read is a
 * {@link ListingException} that does not know its place.
 */
final class ListingInput extends FilterInputStream {
    private static final int BUFFER = 64 << 10;
    private static final int XZ_MEMORY_KIB = 70_000;

    /** Highly repetitive beginnings are not yet a bomb. */
    private static final long RATIO_COUNTS_FROM = 8 << 20;

    private final Counted compressed;
    private final boolean plain;
    private final ReadingLimits limits;
    private long count;
    private long mark;

    private ListingInput(InputStream bytes, Counted compressed, boolean plain, ReadingLimits limits) {
        super(bytes);
        this.compressed = compressed;
        this.plain = plain;
        this.limits = limits;
    }

    static ListingInput open(InputStream raw, ReadingLimits limits) throws ListingException {
        try {
            var start = new PushbackInputStream(raw, 6);
            byte[] magic = start.readNBytes(6);
            start.unread(magic);
            var counted = new Counted(start);
            if (magic.length >= 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
                return new ListingInput(new GZIPInputStream(counted, BUFFER), counted, false, limits);
            }
            if (magic.length == 6
                    && (magic[0] & 0xff) == 0xfd
                    && magic[1] == '7'
                    && magic[2] == 'z'
                    && magic[3] == 'X') {
                return new ListingInput(new XZInputStream(counted, XZ_MEMORY_KIB), counted, false, limits);
            }
            return new ListingInput(counted, counted, true, limits);
        } catch (IOException broken) {
            throw new ListingException(1, 1, reason(broken), broken);
        }
    }

    /** A channel, a programme or a line has been understood: what comes next may be as long again. */
    void progressed() {
        mark = count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(into, offset, length);
        } catch (IOException broken) {
            throw refused(broken);
        }
        if (read > 0) {
            count += read;
            check();
        }
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        return length <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(length, BUFFER)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check() throws ListingException {
        if (count > limits.bytes()) {
            throw new ListingException(0, 0, "is larger than " + limits.bytes() + " bytes");
        }
        if (count - mark > limits.item() + BUFFER) {
            throw new ListingException(
                    0, 0, "goes on for more than " + limits.item() + " bytes without a further channel or programme");
        }
        if (!plain && count > RATIO_COUNTS_FROM && count / limits.expansion() > compressed.count) {
            throw new ListingException(
                    0, 0, "unpacks to more than " + limits.expansion() + " times its compressed size");
        }
    }

    private static ListingException refused(IOException broken) {
        return broken instanceof ListingException known ? known : new ListingException(0, 0, reason(broken), broken);
    }

    private static String reason(IOException broken) {
        return switch (broken) {
            case EOFException _ -> "breaks off: its compressed end is missing";
            case MemoryLimitException _ -> "needs too much memory to be unpacked";
            case ZipException _ -> "is damaged: it cannot be unpacked";
            default -> "cannot be read: " + broken.getMessage();
        };
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
