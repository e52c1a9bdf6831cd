package io.marquee.bench.soak;

import io.marquee.epg.listing.ListedChannel;
import io.marquee.epg.listing.ListedProgramme;
import io.marquee.epg.listing.ListingException;
import io.marquee.epg.listing.ListingProblem;
import io.marquee.epg.listing.ListingReceiver;
import io.marquee.epg.listing.M3uReader;
import io.marquee.epg.listing.PlaylistEntry;
import io.marquee.epg.listing.PlaylistReceiver;
import io.marquee.epg.listing.ReadingLimits;
import io.marquee.epg.listing.ReadingSettings;
import io.marquee.epg.listing.ScheduleRules;
import io.marquee.epg.listing.Settled;
import io.marquee.epg.listing.XmltvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/**
 * Reads guides and playlists that have gone wrong in some way, again and again: each is read or refused with a place and
 * a reason, quickly, and what is read can be stored and becomes a schedule.
 */
final class ListingFuzz implements Trial {
    private static final URI BASE = URI.create("http://lists.example/all.m3u");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Duration length;
    private final long seed = System.nanoTime();

    ListingFuzz(boolean brief) {
        this.length = brief ? Duration.ofSeconds(5) : Duration.ofMinutes(10);
    }

    @Override
    public String name() {
        return "for " + length.toSeconds() + " s, spoilt guides and playlists are each read or refused";
    }

    @Override
    public String run() throws Exception {
        byte[] guide = resource("fuzzed-guide.xml");
        byte[] packed = packed(guide);
        byte[] playlist = resource("fuzzed-playlist.m3u");
        var random = new SplittableRandom(seed);
        long end = System.nanoTime() + length.toNanos();
        int read = 0;
        int refused = 0;
        for (int round = 0; System.nanoTime() < end; round++) {
            byte[] file = switch (round % 4) {
                case 0 -> playlist;
                case 1 -> packed;
                default -> guide;
            };
            byte[] spoilt = ListingMutations.spoil(file, random);
            long begun = System.nanoTime();
            try {
                if (isRead(spoilt, round % 4 == 0)) {
                    read++;
                } else {
                    refused++;
                }
                if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new Violation("took longer than " + PATIENCE.toSeconds() + " s");
                }
            } catch (Violation | RuntimeException | StackOverflowError broken) {
                Path kept = Files.createTempFile("marquee-fuzz", ".listing");
                Files.write(kept, spoilt);
                throw new Violation("seed " + seed + ", round " + round + ", file " + kept + ": " + broken);
            }
        }
        return read + " read and " + refused + " refused, seed " + seed;
    }

    private static boolean isRead(byte[] spoilt, boolean playlist) throws Violation {
        var checked = new Checked();
        try {
            if (playlist) {
                M3uReader.read(new ByteArrayInputStream(spoilt), BASE, ReadingLimits.USUAL, checked);
            } else {
                XmltvReader.read(new ByteArrayInputStream(spoilt), ReadingSettings.USUAL, checked);
            }
        } catch (ListingException refused) {
            if (refused.line() < 1 || refused.column() < 1 || refused.reason().isBlank()) {
                throw new Violation("refused without a place or a reason: " + refused);
            }
            return false;
        } finally {
            checked.settles();
        }
        return true;
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = ListingFuzz.class.getResourceAsStream("/io/marquee/bench/" + name)) {
            if (file == null) {
                throw new IOException(name + " is not on the class path");
            }
            return file.readAllBytes();
        }
    }

    /** Checks all that a reader hands on. */
    private static final class Checked implements ListingReceiver, PlaylistReceiver {
        private final List<ListedProgramme> programmes = new ArrayList<>();

        @Override
        public void channel(ListedChannel channel) {
            storable(channel.toString());
        }

        @Override
        public void programme(ListedProgramme programme) {
            storable(programme.toString());
            programme.details().place();
            programme.details().year();
            programmes.add(programme);
        }

        @Override
        public void entry(PlaylistEntry entry) {
            storable(entry.toString());
            if (!entry.address().isAbsolute() || entry.address().getRawAuthority() == null) {
                throw new IllegalStateException("no address: " + entry);
            }
        }

        @Override
        public void problem(ListingProblem problem) {
            storable(problem.reason());
            if (problem.line() < 1 || problem.column() < 1 || problem.reason().isBlank()) {
                throw new IllegalStateException("no place: " + problem);
            }
        }

        private static void storable(String text) {
            try {
                StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            } catch (CharacterCodingException unpaired) {
                throw new IllegalStateException("cannot be stored: " + text, unpaired);
            }
            if (text.indexOf('\0') >= 0) {
                throw new IllegalStateException("cannot be stored: " + text);
            }
        }

        void settles() {
            Instant free = Instant.MIN;
            for (Settled.Airing airing : ScheduleRules.settle(programmes).airings()) {
                if (airing.slot().start().isBefore(free)
                        || airing.slot().length().compareTo(ScheduleRules.LONGEST) > 0) {
                    throw new IllegalStateException("overlaps: " + airing);
                }
                free = airing.slot().stop();
            }
        }
    }
}
