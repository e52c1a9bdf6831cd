package io.marquee.playback.media;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A playlist read back, as a player would. */
record ParsedPlaylist(List<String> lines, List<Entry> entries) {

    record Entry(Duration start, Duration length, String address, boolean discontinuity) {}

    static ParsedPlaylist of(String text) {
        List<String> lines = text.lines().toList();
        var entries = new ArrayList<Entry>();
        Duration start = Duration.ZERO;
        Duration length = Duration.ZERO;
        boolean discontinuity = false;
        for (String line : lines) {
            if (line.equals("#EXT-X-DISCONTINUITY")) {
                discontinuity = true;
            } else if (line.startsWith("#EXTINF:")) {
                String seconds = line.substring("#EXTINF:".length(), line.indexOf(','));
                length = Duration.ofMillis(
                        new BigDecimal(seconds).movePointRight(3).longValueExact());
            } else if (!line.startsWith("#")) {
                entries.add(new Entry(start, length, line, discontinuity));
                start = start.plus(length);
                discontinuity = false;
            }
        }
        return new ParsedPlaylist(lines, List.copyOf(entries));
    }

    Duration total() {
        return entries.stream().map(Entry::length).reduce(Duration.ZERO, Duration::plus);
    }

    List<Duration> discontinuities() {
        return entries.stream().filter(Entry::discontinuity).map(Entry::start).toList();
    }

    String tag(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .reduce((a, b) -> {
                    throw new AssertionError(name + " occurs twice");
                })
                .orElseThrow();
    }
}
