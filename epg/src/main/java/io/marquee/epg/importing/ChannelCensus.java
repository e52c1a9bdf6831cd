package io.marquee.epg.importing;

import io.marquee.epg.listing.ListedChannel;
import io.marquee.epg.listing.ListedProgramme;
import io.marquee.epg.listing.ListingProblem;
import io.marquee.epg.listing.ListingReceiver;
import io.marquee.epg.listing.LocalText;
import io.marquee.epg.source.GuideChannel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what a guide lists, and keeps none of it. */
final class ChannelCensus implements ListingReceiver {
    private final ReportDraft report;
    private final Map<String, ListedChannel> channels = new LinkedHashMap<>();
    private final Map<String, Integer> programmes = new LinkedHashMap<>();

    ChannelCensus(ReportDraft report) {
        this.report = report;
    }

    @Override
    public void channel(ListedChannel channel) {
        report.channelsRead++;
        channels.put(channel.id(), channel);
    }

    @Override
    public void programme(ListedProgramme programme) {
        report.programmesRead++;
        channels.computeIfAbsent(programme.channel(), id -> ListedChannel.named(id, id));
        programmes.merge(programme.channel(), 1, Integer::sum);
    }

    @Override
    public void problem(ListingProblem problem) {
        report.problem(problem);
    }

    List<GuideChannel> channels() {
        return channels.values().stream()
                .map(channel -> new GuideChannel(
                        channel.id(),
                        channel.name("en"),
                        channel.names().stream().map(LocalText::text).toList(),
                        channel.iconUrl(),
                        channel.number(),
                        programmes.getOrDefault(channel.id(), 0),
                        false))
                .toList();
    }
}
