package io.marquee.epg.export;

import java.net.URI;

/** One channel of a playlist: two lines. */
final class M3uEntry {
    private M3uEntry() {}

    static String of(ExportedChannel channel, URI portal) {
        String group = plain(channel.group());
        return "#EXTINF:-1 tvg-id=\"" + plain(channel.guideId()) + "\" tvg-chno=\"" + channel.number()
                + "\" tvg-name=\""
                + plain(channel.name()) + "\" tvg-logo=\"" + portal.resolve(channel.logoPath()) + "\""
                + (group.isEmpty() ? "" : " group-title=\"" + group + "\"") + "," + plain(channel.name()) + "\n"
                + (channel.streamUrl() == null
                        ? portal.resolve("/watch/channel/" + channel.id())
                        : plain(channel.streamUrl()))
                + "\n";
    }

    /** On one line, without the mark that ends a value. */
    private static String plain(String text) {
        return text.replace('"', '\'').replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
