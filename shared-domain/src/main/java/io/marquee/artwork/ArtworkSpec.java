package io.marquee.artwork;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * All that a title's artwork depends on. Equal specs give equal bytes on every server.
 *
 * @param externalId seeds the picture, with genre and year
 * @param credit the director, for the small line
 * @param hint the motif an editor asks for, such as {@code archFigure}; an unknown one leaves the choice to the seed
 * @param palette which of the genre's palettes, counted round; without it the seed chooses
 * @param anchor {@code top} or {@code bottom} for the title; without it the seed chooses
 */
public record ArtworkSpec(
        String externalId,
        ArtGenre genre,
        int year,
        String title,
        @Nullable String credit,
        @Nullable String hint,
        @Nullable Integer palette,
        @Nullable String anchor) {

    /** Raise it whenever the recipe draws anything differently: hashes, and with them addresses, change. */
    static final int RECIPE_VERSION = 1;

    private static final int HASH_BYTES = 8;

    /** Sixteen hexadecimal digits over all fields and the version of the recipe, fit for an address to cache for ever. */
    public String hash() {
        MessageDigest digest = sha256();
        field(digest, RECIPE_VERSION);
        field(digest, externalId);
        field(digest, genre.code());
        field(digest, year);
        field(digest, title);
        field(digest, credit);
        field(digest, hint);
        field(digest, palette);
        field(digest, anchor);
        return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), HASH_BYTES));
    }

    /** Each field with its length, so that neighbours cannot trade characters; absent differs from empty. */
    private static void field(MessageDigest digest, @Nullable Object value) {
        byte[] bytes = value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
        String length = value == null ? "-;" : bytes.length + ";";
        digest.update(length.getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
