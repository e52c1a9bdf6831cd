package io.marquee.playback.media;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Media bytes under a name made from their content: what a name answers never changes, so it may be cached for ever. */
public final class MediaFile {

    private static final int HASH_BYTES = 8;

    private final String name;
    private final String contentType;
    private final List<byte[]> parts;

    private MediaFile(String name, String contentType, List<byte[]> parts) {
        this.name = name;
        this.contentType = contentType;
        this.parts = parts;
    }

    static MediaFile segment(byte[] content) {
        return new MediaFile(hash(content) + ".m4s", "video/iso.segment", List.of(content));
    }

    static MediaFile initialization(byte[] content) {
        return new MediaFile("init-" + hash(content) + ".mp4", "video/mp4", List.of(content));
    }

    /** A segment that is made of several pieces, one after the other; its name must follow from what they hold. */
    static MediaFile joined(String name, List<byte[]> parts) {
        return new MediaFile(name, "video/iso.segment", List.copyOf(parts));
    }

    /**
     * {@code {hash}.m4s} or {@code init-{hash}.mp4}, the hash being 16 hexadecimal digits of the content's SHA-256; a
     * segment of a {@link Reel} adds which of its seconds it holds.
     */
    public String name() {
        return name;
    }

    /** Address relative to the playlists. */
    public String address() {
        return "seg/" + name;
    }

    public String contentType() {
        return contentType;
    }

    /** In bytes. */
    public int length() {
        return parts.stream().mapToInt(part -> part.length).sum();
    }

    /** Writes all bytes; does not close the stream. */
    public void writeTo(OutputStream out) throws IOException {
        for (byte[] part : parts) {
            out.write(part);
        }
    }

    static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
