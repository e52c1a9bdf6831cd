package io.marquee.artwork.drawing;

import java.nio.charset.StandardCharsets;

/** The 32 bits from which a picture follows: FNV-1a over the UTF-8 bytes of a text, read as unsigned. */
public record Seed(int bits) {

    public static Seed of(String text) {
        int hash = 0x811c9dc5;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x01000193;
        }
        return new Seed(hash);
    }

    /** A choice in {@code [0, choices)} from the bits above {@code shift}. */
    public int choose(int shift, int choices) {
        return Integer.remainderUnsigned(bits >>> shift, choices);
    }

    public Mulberry random() {
        return new Mulberry(bits);
    }
}
