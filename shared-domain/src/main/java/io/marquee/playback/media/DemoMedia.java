package io.marquee.playback.media;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The demo film: four fragmented MP4 segments and their initialization segment, kept in memory (about a megabyte).
 * Sound and picture of a segment are equally long to the sample and the end meets the beginning (docs/media.md).
 */
public final class DemoMedia {

    /** Of every segment: 160 frames at 25 per second, 300 AAC frames at 48 kHz. */
    public static final Duration SEGMENT = Duration.ofMillis(6400);

    static final String RESOLUTION = "640x360";
    static final String FRAME_RATE = "25.000";

    private static final int SEGMENTS = 4;
    static final String AAC_LC = "mp4a.40.2";

    private final MediaFile initialization;
    private final List<MediaFile> segments;
    private final Map<String, MediaFile> byName;
    private final String codecs;

    private DemoMedia(byte[] initialization, List<byte[]> segments) {
        this.initialization = MediaFile.initialization(initialization);
        this.segments = segments.stream().map(MediaFile::segment).toList();
        this.byName = Stream.concat(Stream.of(this.initialization), this.segments.stream())
                .collect(Collectors.toUnmodifiableMap(MediaFile::name, Function.identity()));
        this.codecs = avcCodec(initialization) + "," + AAC_LC;
    }

    /**
     * Reads the film from the class path.
     *
     * @throws UncheckedIOException if a file is missing or cannot be read
     */
    public static DemoMedia fromClasspath() {
        return new DemoMedia(
                read("init.mp4"),
                IntStream.range(0, SEGMENTS)
                        .mapToObj(i -> read("s" + i + ".m4s"))
                        .toList());
    }

    public MediaFile initialization() {
        return initialization;
    }

    /** In playing order. */
    public List<MediaFile> segments() {
        return segments;
    }

    /** By {@link MediaFile#name()}; empty if no such file belongs to the film. */
    public Optional<MediaFile> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** As RFC 6381 writes them. */
    String codecs() {
        return codecs;
    }

    /** From the AVC decoder configuration (ISO/IEC 14496-15): version, then profile, constraints and level. */
    static String avcCodec(byte[] initialization) {
        int box = new String(initialization, StandardCharsets.ISO_8859_1).indexOf("avcC");
        if (box < 0) {
            throw new IllegalStateException("The initialization segment describes no H.264 track");
        }
        int profile = box + 5;
        return "avc1." + HexFormat.of().formatHex(Arrays.copyOfRange(initialization, profile, profile + 3));
    }

    static byte[] read(String name) {
        try (var in = DemoMedia.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException("The demo film lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
