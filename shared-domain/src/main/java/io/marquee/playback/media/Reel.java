package io.marquee.playback.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A round of sixteen seconds that can be cut at any second: fragmented MP4 (ISO/IEC 14496-12), a fragment a second, each
 * beginning with a key frame. The round is held twice over, the second time with its clock going on, so that up to 32
 * seconds play without a break.
 */
final class Reel {

    /** Of a round. */
    static final int SECONDS = 16;

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{16})-([0-9]{1,2})-([0-9]{1,2})\\.m4s");

    /** By track: pictures, sound. */
    private static final int[] TICKS_PER_SECOND = {12_800, 48_000};

    private static final int HEADER = 8;

    private final byte[] initialization;
    private final List<byte[]> seconds;
    private final String hash;

    private Reel(byte[] initialization, List<byte[]> seconds, String hash) {
        this.initialization = initialization;
        this.seconds = seconds;
        this.hash = hash;
    }

    /** Takes a file apart. */
    static Reel of(byte[] file) {
        var initialization = new ByteArrayOutputStream();
        List<byte[]> round = new ArrayList<>();
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int fragment = 0;
        for (int at = 0; at < file.length; at += bytes.getInt(at)) {
            switch (type(bytes, at)) {
                case "ftyp", "moov" -> initialization.write(file, at, bytes.getInt(at));
                case "moof" -> fragment = at;
                case "mdat" -> round.add(Arrays.copyOfRange(file, fragment, at + bytes.getInt(at)));
                default -> {}
            }
        }
        if (round.size() != SECONDS) {
            throw new IllegalArgumentException("a reel has " + SECONDS + " fragments, not " + round.size());
        }
        List<byte[]> seconds = new ArrayList<>(round);
        round.forEach(second -> seconds.add(aRoundLater(second)));
        return new Reel(initialization.toByteArray(), List.copyOf(seconds), MediaFile.hash(file));
    }

    byte[] initialization() {
        return initialization;
    }

    /** Bytes of the largest second. */
    int peak() {
        return seconds.stream().mapToInt(second -> second.length).max().orElseThrow();
    }

    /** Address, relative to the playlists, of the segment that lasts {@code length} seconds from the second {@code from} on. */
    String address(int from, int length) {
        return "seg/" + hash + "-" + from + "-" + length + ".m4s";
    }

    /** The segment of this name; empty if this reel has none such. */
    Optional<MediaFile> find(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches() || !parts.group(1).equals(hash)) {
            return Optional.empty();
        }
        int from = Integer.parseInt(parts.group(2));
        int length = Integer.parseInt(parts.group(3));
        return length < 1 || length > SECONDS || from + length > seconds.size()
                ? Optional.empty()
                : Optional.of(MediaFile.joined(name, seconds.subList(from, from + length)));
    }

    private static byte[] aRoundLater(byte[] second) {
        byte[] later = second.clone();
        ByteBuffer bytes = ByteBuffer.wrap(later);
        int end = bytes.getInt(0);
        for (int traf = HEADER; traf < end; traf += bytes.getInt(traf)) {
            if (type(bytes, traf).equals("traf")) {
                advance(bytes, traf);
            }
        }
        return later;
    }

    /** Moves the decode time of one track fragment on by a round. */
    private static void advance(ByteBuffer bytes, int traf) {
        int track = 0;
        int end = traf + bytes.getInt(traf);
        for (int at = traf + HEADER; at < end; at += bytes.getInt(at)) {
            switch (type(bytes, at)) {
                case "tfhd" -> track = bytes.getInt(at + 12);
                case "tfdt" -> {
                    long ticks = (long) SECONDS * TICKS_PER_SECOND[track - 1];
                    if (bytes.get(at + HEADER) == 1) {
                        bytes.putLong(at + 12, bytes.getLong(at + 12) + ticks);
                    } else {
                        bytes.putInt(at + 12, Math.toIntExact(bytes.getInt(at + 12) + ticks));
                    }
                }
                default -> {}
            }
        }
    }

    private static String type(ByteBuffer bytes, int at) {
        byte[] type = new byte[4];
        bytes.get(at + 4, type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }
}
