package io.marquee.epg.importing;

import io.marquee.artwork.ChannelMark;
import java.util.List;

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
    record Entry(
            String externalId, int number, String name, String group, int tier, List<String> genres, ChannelMark mark) {
        Entry {
            genres = List.copyOf(genres);
        }
    }
}
