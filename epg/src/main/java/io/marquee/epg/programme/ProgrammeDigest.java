package io.marquee.epg.programme;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sixteen bytes that tell programmes apart: equal exactly for equal contents. */
final class ProgrammeDigest {
    private final MessageDigest hash;
    private final ByteBuffer number = ByteBuffer.allocate(Integer.BYTES);

    ProgrammeDigest() {
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    UUID of(ProgrammeContent content) {
        add(content.identity());
        add(content.name());
        add(content.subtitle());
        add(content.description());
        add(content.categories());
        add(content.keywords());
        add(content.language());
        add(content.year());
        add(content.season());
        add(content.episode());
        new TreeMap<>(content.episodeIds()).forEach((system, id) -> {
            add(system);
            add(id);
        });
        add(content.credits().size());
        content.credits().forEach(credit -> {
            add(credit.role());
            add(credit.name());
            add(credit.character());
        });
        add(content.country());
        add(content.maturity());
        add(content.rating());
        add(content.starRating());
        add(content.imageUrl());
        add(content.lengthMinutes());
        return read(hash.digest());
    }

    /** The digest that begins with these bytes, of which there are sixteen or more. */
    static UUID read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static byte[] bytes(UUID digest) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(digest.getMostSignificantBits())
                .putLong(digest.getLeastSignificantBits())
                .array();
    }

    private void add(List<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
    }

    private void add(@Nullable Integer value) {
        hash.update(
                number.clear().putInt(value == null ? Integer.MIN_VALUE : value).array());
    }

    private void add(@Nullable String text) {
        if (text == null) {
            add(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        hash.update(bytes);
    }
}
