package io.marquee.epg.importing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of channels, format {@value #FORMAT}, version {@value #VERSION}. */
record ChannelFile(String format, int version, List<Entry> channels) {
    static final String FORMAT = "marquee-channels";
    static final int VERSION = 1;

    ChannelFile {
        if (!format.equals(FORMAT) || version != VERSION) {
            throw new IllegalArgumentException(
                    "a file of format %s, version %d expected: %s, %d".formatted(FORMAT, VERSION, format, version));
        }
        channels = List.copyOf(channels);
    }

    /**
     * One channel.
     *
     * @param tier lowest plan rank that opens it
     * @param genres codes of what it shows; none if its schedule comes from elsewhere
     */
    record Entry(String externalId, int number, String name, String group, int tier, List<String> genres, Mark mark) {}

    /** The drawn logo: a ground and shapes on a field of 44 by 44. */
    record Mark(String ground, List<Shape> shapes) {
        Mark {
            require(ground, "#[0-9a-fA-F]{6}");
        }
    }

    /** A path as SVG writes it; colours are {@code #rrggbb} or {@code none}. */
    record Shape(
            String path,
            String fill,
            @Nullable String stroke,
            @Nullable BigDecimal strokeWidth) {
        Shape {
            require(path, "[MmLlHhVvCcSsQqTtAaZz0-9 .,-]{1,4000}");
            require(fill, "#[0-9a-fA-F]{6}|none");
            if (stroke != null) {
                require(stroke, "#[0-9a-fA-F]{6}");
            }
        }
    }

    private static void require(String text, String pattern) {
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException("not of the form " + pattern + ": " + text);
        }
    }
}
