package io.marquee.bench.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Ways in which a file goes wrong. */
final class Mutations {

    /** One of them. */
    @FunctionalInterface
    private interface Mutation {
        byte[] of(byte[] file, SplittableRandom random);
    }

    private static final Mutation FLIPPED_BYTES = (file, random) -> {
        byte[] changed = file.clone();
        for (int i = 0; i <= random.nextInt(8); i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    };

    private static final Mutation TRUNCATED = (file, random) -> Arrays.copyOf(file, random.nextInt(file.length));

    private static final Mutation REMOVED_PIECE = (file, random) -> {
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + random.nextInt(60));
        return join(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
    };

    private static final Mutation DOUBLED_PIECE = (file, random) -> {
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + random.nextInt(400));
        return join(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, file.length));
    };

    private static final Mutation OTHER_TOKEN = (file, random) -> {
        List<String> tokens = List.of(
                "null",
                "-1",
                "1e400",
                "99999999999999999999",
                "\"\"",
                "{}",
                "[[]]",
                "true",
                "\"\\u0000\"",
                "\"\\ud800\"",
                ",",
                ":",
                "}",
                "]",
                "\"FILM\"",
                "\"name\":",
                "0.5",
                "\"" + "x".repeat(5000) + "\"",
                "[".repeat(2000));
        int at = random.nextInt(file.length);
        int end = at;
        while (end < file.length && file[end] != ',' && file[end] != '\n') {
            end++;
        }
        byte[] token = tokens.get(random.nextInt(tokens.size())).getBytes(UTF_8);
        return join(join(Arrays.copyOf(file, at), token), Arrays.copyOfRange(file, end, file.length));
    };

    private static final Mutation OTHER_VALUE = (file, random) -> {
        // Replaces a whole value, so that the JSON stays well-formed and the content goes wrong.
        String text = new String(file, UTF_8);
        int colon = text.indexOf(": ", random.nextInt(text.length()));
        if (colon < 0) {
            return file;
        }
        int end = colon + 2;
        while (end < text.length() && ",}\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        List<String> values = List.of(
                "null",
                "-1",
                "0",
                "1e9",
                "2147483648",
                "\"\"",
                "[]",
                "{}",
                "\"\\u0000\"",
                "\"\\ud83d\"",
                "\"nobody\"",
                "\"" + "y".repeat(4001) + "\"",
                "[null]",
                "[1]",
                "\"2026-13-01T00:00:00Z\"");
        return (text.substring(0, colon + 2) + values.get(random.nextInt(values.size())) + text.substring(end))
                .getBytes(UTF_8);
    };

    private static final List<Mutation> ALL =
            List.of(FLIPPED_BYTES, TRUNCATED, REMOVED_PIECE, DOUBLED_PIECE, OTHER_TOKEN, OTHER_VALUE);

    private Mutations() {}

    /** The file after one to three mishaps. */
    static byte[] spoil(byte[] file, SplittableRandom random) {
        byte[] spoilt = file;
        for (int left = 1 + random.nextInt(3); left > 0 && spoilt.length > 0; left--) {
            spoilt = ALL.get(random.nextInt(ALL.size())).of(spoilt, random);
        }
        return spoilt;
    }

    private static byte[] join(byte[] head, byte[] tail) {
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }
}
