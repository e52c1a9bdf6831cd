package io.marquee.epg.importing;

import io.marquee.epg.ChannelId;
import io.marquee.epg.listing.ListingException;
import io.marquee.epg.listing.ListingReceiver;
import io.marquee.epg.listing.ListingSummary;
import io.marquee.epg.listing.ReadingLimits;
import io.marquee.epg.listing.ReadingSettings;
import io.marquee.epg.listing.XmltvReader;
import io.marquee.epg.programme.ProgrammeStore;
import io.marquee.epg.scheduling.DailySchedule;
import io.marquee.epg.source.GuideChannel;
import io.marquee.epg.source.GuideMapping;
import io.marquee.epg.source.GuideMappings;
import io.marquee.epg.source.GuideSource;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Reads a guide into the schedules: all of the file first, then channel by channel. */
@Component
class GuideReading {
    private final ProgrammeStore programmes;
    private final GuideMappings mappings;
    private final ChannelSwap swaps;
    private final DataSource database;
    private final Clock clock;

    GuideReading(
            ProgrammeStore programmes, GuideMappings mappings, ChannelSwap swaps, DataSource database, Clock clock) {
        this.programmes = programmes;
        this.mappings = mappings;
        this.swaps = swaps;
        this.database = database;
        this.clock = clock;
    }

    /** Is told how far a reading is; may throw to end it. */
    @FunctionalInterface
    interface Progress {
        void at(int done, int total, String message);
    }

    /** What is listed under which id feeds which channels. */
    private static final class Feeds {
        private final Map<String, List<GuideMapping>> byGuideId = new LinkedHashMap<>();
        private final Map<ChannelId, List<GuideMapping>> byChannel = new LinkedHashMap<>();
    }

    /**
     * Reads the file and swaps its listings in. Called outside any transaction.
     *
     * @throws IllegalArgumentException if the file cannot be read, saying where; nothing is changed then
     */
    GuideImportReport read(GuideImportId by, GuideSource source, InputStream file, Progress progress) {
        var report = new ReportDraft();
        var feeds = new Feeds();
        try (var staging = new Staging(database)) {
            var stager = new ListingStager(
                    staging,
                    programmes,
                    channels -> feeding(feeds, source, channels),
                    oldest(),
                    report,
                    () -> progress.at(0, 0, "reading: " + report.programmesRead + " programmes"));
            parse(source, file, stager, report);
            stager.complete();
            mappings.saw(source, stager.channels());
            feeds.byGuideId
                    .values()
                    .forEach(each -> each.forEach(mapping -> feeds.byChannel
                            .computeIfAbsent(mapping.channel(), _ -> new ArrayList<>(1))
                            .add(mapping)));
            swap(by, source, feeds, stager, report, progress);
        }
        return report.done();
    }

    /** What the file lists; nothing is changed. */
    List<GuideChannel> channels(GuideSource source, InputStream file, ReportDraft report) {
        var census = new ChannelCensus(report);
        parse(source, file, census, report);
        return census.channels();
    }

    private static void parse(GuideSource source, InputStream file, ListingReceiver receiver, ReportDraft report) {
        try {
            var settings = new ReadingSettings(source.settings().defaultZone(), ReadingLimits.USUAL);
            ListingSummary summary = XmltvReader.read(file, settings, receiver);
            report.rejected += (int) summary.rejected();
            report.moreProblems(Math.max(0, summary.problems() - ReadingLimits.USUAL.problems()));
        } catch (ListingException unreadable) {
            throw new IllegalArgumentException(
                    "Nothing was imported: line " + unreadable.line() + ", column " + unreadable.column() + ": "
                            + unreadable.reason(),
                    unreadable);
        }
    }

    private Set<String> feeding(Feeds feeds, GuideSource source, List<GuideChannel> channels) {
        Map<String, List<GuideMapping>> all = mappings.propose(source, channels);
        for (GuideChannel channel : channels) {
            List<GuideMapping> own = all.get(channel.guideId());
            if (own != null) {
                feeds.byGuideId.put(channel.guideId(), own);
            }
        }
        return feeds.byGuideId.keySet();
    }

    private void swap(
            GuideImportId by,
            GuideSource source,
            Feeds feeds,
            ListingStager stager,
            ReportDraft report,
            Progress progress) {
        int done = 0;
        int total = feeds.byChannel.size();
        for (Map.Entry<ChannelId, List<GuideMapping>> channel : feeds.byChannel.entrySet()) {
            progress.at(done, total, "channel " + done + " of " + total);
            List<GuideMapping> preferredFirst = channel.getValue().stream()
                    .sorted(Comparator.comparingInt(mapping -> priority(source, mapping)))
                    .toList();
            var listings = new ChannelListings();
            preferredFirst.forEach(mapping -> listings.add(
                    mapping.guideId(),
                    stager.staged(mapping.guideId()),
                    source.settings().timeShift().plus(mapping.timeShift())));
            report.rejected += listings.rejected();
            listings.problems().forEach(report::problem);
            List<Listing> inOrder = listings.inOrder();
            if (!inOrder.isEmpty()) {
                report.swapped(swaps.swap(new ChannelSwap.Order(
                        by,
                        source.id().value(),
                        priority(source, preferredFirst.getFirst()),
                        source.settings().keepsHandEdits(),
                        channel.getKey(),
                        inOrder,
                        listings.rejected(),
                        listings.problems().size(),
                        listings.undescribed())));
            }
            done++;
        }
        progress.at(total, total, total + (total == 1 ? " channel" : " channels"));
    }

    private static int priority(GuideSource source, GuideMapping mapping) {
        Integer own = mapping.priority();
        return own == null ? source.settings().priority() : own;
    }

    private Instant oldest() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(DailySchedule.DAYS_BACK));
    }
}
