package io.marquee.epg.listing;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One playlist while it is read, line by line: what is said of a channel, then its address. */
final class M3uPlaylist {
    private static final Pattern HOURS = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{1,4})?");
    private static final Pattern DAYS = Pattern.compile("\\d{1,4}");

    private final @Nullable URI base;
    private final ListingReport report;
    private final PlaylistReceiver receiver;
    private @Nullable M3uInfo info;
    private int infoLine;
    private @Nullable String group;
    private boolean begun;

    M3uPlaylist(@Nullable URI base, ListingReport report, PlaylistReceiver receiver) {
        this.base = base;
        this.report = report;
        this.receiver = receiver;
    }

    void line(String line, int number) throws ListingException {
        if (line.isEmpty()) {
            return;
        }
        if (!begun) {
            begin(line, number);
        }
        if (line.startsWith("#EXTM3U")) {
            header(M3uInfo.attributes(line.substring("#EXTM3U".length())), number);
        } else if (line.startsWith("#EXTINF:")) {
            missingAddress();
            info = M3uInfo.parse(line.substring("#EXTINF:".length()));
            infoLine = number;
            group = null;
        } else if (line.startsWith("#EXTGRP:")) {
            group = PlainText.inOneLine(line.substring("#EXTGRP:".length()));
        } else if (line.startsWith("#EXT-X-")) {
            throw new ListingException(number, 1, "is the playlist of one stream (HLS), not a list of channels");
        } else if (!line.startsWith("#")) {
            address(line, number);
        }
    }

    void end(int number) throws ListingException {
        if (!begun) {
            throw new ListingException(number, 1, "is no M3U playlist: it is empty");
        }
        missingAddress();
    }

    private void begin(String line, int number) throws ListingException {
        begun = true;
        if (line.startsWith("#EXTINF:")) {
            report.problem(number, 1, "the first line is not #EXTM3U; read all the same");
        } else if (!line.startsWith("#EXTM3U")) {
            throw new ListingException(number, 1, "is no M3U playlist: it begins with «" + Excerpt.of(line) + "»");
        }
    }

    private void header(Map<String, String> attributes, int number) {
        for (String name : List.of("x-tvg-url", "url-tvg", "tvg-url")) {
            for (String address : attributes.getOrDefault(name, "").split(",", -1)) {
                if (!address.isBlank()) {
                    try {
                        receiver.guide(StreamAddress.web(address, base));
                    } catch (IllegalArgumentException unusable) {
                        report.problem(number, 1, "the address of a guide was left out: " + unusable.getMessage());
                    }
                }
            }
        }
    }

    private void missingAddress() {
        if (info != null) {
            report.rejected(infoLine, 1, "channel «" + Excerpt.of(info.name()) + "» was left out: no address follows");
            info = null;
        }
    }

    private void address(String line, int number) throws ListingException {
        M3uInfo of = info;
        info = null;
        if (of == null) {
            report.rejected(number, 1, "an address was left out: no #EXTINF says whose it is");
            return;
        }
        URI address;
        try {
            address = StreamAddress.of(line, base);
        } catch (IllegalArgumentException unusable) {
            report.rejected(
                    number, 1, "channel «" + Excerpt.of(of.name()) + "» was left out: " + unusable.getMessage());
            return;
        }
        String name = of.name().isEmpty() ? firstOf(of, "tvg-name", "tvg-id") : of.name();
        if (name == null) {
            report.rejected(infoLine, 1, "a channel without a name was left out");
            return;
        }
        report.channel(infoLine, 1);
        receiver.entry(entry(of, name, address));
    }

    private PlaylistEntry entry(M3uInfo of, String name, URI address) {
        String guideName = firstOf(of, "tvg-name");
        return new PlaylistEntry(
                firstOf(of, "tvg-id"),
                name,
                name.equals(guideName) ? null : guideName,
                logo(of),
                firstOf(of, "tvg-chno", "channel-number", "tvg-channel-number"),
                shift(of),
                groups(of),
                catchUp(of),
                address,
                infoLine);
    }

    private @Nullable URI logo(M3uInfo of) {
        String written = firstOf(of, "tvg-logo");
        try {
            return written == null ? null : StreamAddress.web(written, base);
        } catch (IllegalArgumentException unusable) {
            report.problem(infoLine, 1, "a logo was left out: " + unusable.getMessage());
            return null;
        }
    }

    private Duration shift(M3uInfo of) {
        String written = firstOf(of, "tvg-shift");
        if (written == null) {
            return Duration.ZERO;
        }
        if (!HOURS.matcher(written).matches()) {
            report.problem(infoLine, 1, "a shift was left out: «" + Excerpt.of(written) + "» is no number of hours");
            return Duration.ZERO;
        }
        return Duration.ofMinutes(
                new BigDecimal(written).multiply(BigDecimal.valueOf(60)).longValue());
    }

    private List<String> groups(M3uInfo of) {
        String written = firstOf(of, "group-title");
        String all = written == null ? group : written;
        return all == null
                ? List.of()
                : Arrays.stream(all.split(";", -1))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList();
    }

    private PlaylistEntry.@Nullable CatchUp catchUp(M3uInfo of) {
        String type = firstOf(of, "catchup", "catchup-type");
        String source = firstOf(of, "catchup-source");
        String days = firstOf(of, "catchup-days", "timeshift", "tvg-rec");
        if ((type == null && source == null && days == null) || "0".equals(days)) {
            return null;
        }
        if (days != null && !DAYS.matcher(days).matches()) {
            report.problem(
                    infoLine, 1, "a catch-up period was left out: «" + Excerpt.of(days) + "» is no number of days");
            days = null;
        }
        return new PlaylistEntry.CatchUp(
                type == null ? "default" : type, days == null ? null : Integer.valueOf(days), source);
    }

    private static @Nullable String firstOf(M3uInfo of, String... names) {
        for (String name : names) {
            String value = of.attributes().get(name);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
