package io.marquee.epg.editing;

import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Schedules for tests of the commands, on a Friday in UTC: {@code entry("Detour 18:00 19:30")}. */
final class Sketch {
    static final ChannelId NOIR = new ChannelId(UUID.nameUUIDFromBytes(new byte[] {1}));
    static final ChannelId KIDS = new ChannelId(UUID.nameUUIDFromBytes(new byte[] {2}));
    static final Instant NOON = at("12:00");

    private Sketch() {}

    static Instant at(String clock) {
        return Instant.parse("2026-11-20T" + clock + ":00Z");
    }

    static Entry entry(String words) {
        String[] word = words.split(" ", -1);
        Instant start = at(word[1]);
        Instant stop = at(word[2]);
        return new Entry(
                id(word[0]),
                NOIR,
                new TimeSlot(start, stop.isAfter(start) ? stop : stop.plus(Duration.ofDays(1))),
                showing(word[0]));
    }

    static Sheet sheet(String... entries) {
        return new Sheet(Stream.of(entries).map(Sketch::entry).toList());
    }

    static BroadcastId id(String name) {
        return new BroadcastId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    static Showing showing(String name) {
        return new Showing(id(name).value(), content(name));
    }

    static Content content(String name) {
        return new Content(null, name, null, "", null, 0);
    }

    static Piece piece(String name, int minutes) {
        return Piece.of(content(name), Duration.ofMinutes(minutes));
    }

    /** Does it at noon; what is refused has left the sheet as it may be. */
    static Optional<Edit> run(Sheet sheet, Command command) {
        return run(sheet, command, new ScheduleDays(ZoneOffset.UTC), NOON);
    }

    static Optional<Edit> run(Sheet sheet, Command command, ScheduleDays days, Instant now) {
        return new Editor(sheet, days, now, content -> showing(content.name()))
                .run(command)
                .or(() -> Rules.broken(sheet, now));
    }

    /** As {@code entry} takes it. */
    static List<String> written(Sheet sheet) {
        return sheet.on(NOIR).stream()
                .map(entry -> entry.name() + " " + clock(entry.start()) + " " + clock(entry.stop()))
                .toList();
    }

    private static String clock(Instant moment) {
        return moment.toString().substring(11, 16);
    }
}
