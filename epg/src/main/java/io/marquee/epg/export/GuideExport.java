package io.marquee.epg.export;

import io.marquee.epg.TimeSlot;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Writes guides and playlists of any size, one channel at a time. */
@Service
public class GuideExport {
    private final ExportQuery query;
    private final Clock clock;

    GuideExport(ExportQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    /**
     * Writes the export; broadcasts over the period's edges are in it whole.
     *
     * @param portal the viewers' portal: scheme, host and port
     * @throws IOException if it cannot be written
     */
    public void write(ExportOrder order, URI portal, OutputStream out) throws IOException {
        List<ExportedChannel> channels = query.channels(order.lineup());
        switch (order.kind()) {
            case XMLTV -> guide(channels, order.period(clock.instant()), portal, out);
            case M3U -> playlist(channels, portal, out);
        }
    }

    private void guide(List<ExportedChannel> channels, TimeSlot period, URI portal, OutputStream out)
            throws IOException {
        try (var guide = new XmltvWriter(out)) {
            for (ExportedChannel channel : channels) {
                guide.channel(channel, portal);
            }
            for (ExportedChannel channel : channels) {
                for (ExportedBroadcast broadcast : query.broadcasts(channel.id(), period)) {
                    guide.programme(channel, broadcast);
                }
            }
        }
    }

    private static void playlist(List<ExportedChannel> channels, URI portal, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("#EXTM3U\n");
        for (ExportedChannel channel : channels) {
            writer.write(M3uEntry.of(channel, portal));
        }
        writer.flush();
    }
}
