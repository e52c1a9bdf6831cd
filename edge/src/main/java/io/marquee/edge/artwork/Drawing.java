package io.marquee.edge.artwork;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** An SVG document, kept as it mostly travels: compressed. */
final class Drawing {

    private final byte[] gzip;

    Drawing(String svg) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(svg.length() / 4 + 64);
        try (GZIPOutputStream compressed = new GZIPOutputStream(out)) {
            compressed.write(svg.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        this.gzip = out.toByteArray();
    }

    /** The bytes as gzip; not to be changed. */
    byte[] compressed() {
        return gzip;
    }

    byte[] plain() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
