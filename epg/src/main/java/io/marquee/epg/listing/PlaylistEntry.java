package io.marquee.epg.listing;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A channel of a playlist.
 *
 * @param id what guides call it ({@code tvg-id})
 * @param name as shown
 * @param guideName what guides name it ({@code tvg-name}), if that differs
 * @param logo address of its logo
 * @param number as keyed on a remote control ({@code tvg-chno}), as written
 * @param shift by how much its guide is to be moved ({@code tvg-shift}); zero if not said
 * @param groups it belongs to, in order
 * @param catchUp how its past is played; null if it is not
 * @param address of its stream
 * @param line where it stands, from 1
 */
public record PlaylistEntry(
        @Nullable String id,
        String name,
        @Nullable String guideName,
        @Nullable URI logo,
        @Nullable String number,
        Duration shift,
        List<String> groups,
        @Nullable CatchUp catchUp,
        URI address,
        int line) {
    public PlaylistEntry {
        groups = List.copyOf(groups);
    }

    /**
     * How the past of a channel is played.
     *
     * @param type for example {@code default}, {@code append}, {@code shift}, {@code flussonic}
     * @param days how far back; null if not said
     * @param source a template of the address, as written
     */
    public record CatchUp(
            String type, @Nullable Integer days, @Nullable String source) {}
}
