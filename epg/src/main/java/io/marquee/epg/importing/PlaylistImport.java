package io.marquee.epg.importing;

import io.marquee.epg.listing.ListingException;
import io.marquee.epg.listing.ListingProblem;
import io.marquee.epg.listing.ListingSummary;
import io.marquee.epg.listing.M3uReader;
import io.marquee.epg.listing.PlaylistEntry;
import io.marquee.epg.listing.PlaylistReceiver;
import io.marquee.epg.listing.ReadingLimits;
import io.marquee.epg.source.GuideChannel;
import io.marquee.epg.source.GuideMapping;
import io.marquee.epg.source.GuideMappings;
import io.marquee.epg.source.GuideSource;
import io.marquee.epg.source.MappingMethod;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes and updates channels of a playlist, all or none. Channels that it does not name stay as they are. */
@Component
class PlaylistImport {
    private static final int LONGEST_ADDRESS = 2000;

    private final GuideMappings mappings;
    private final JdbcPlaylistChannels channels;
    private final TransactionOperations transaction;

    PlaylistImport(GuideMappings mappings, JdbcPlaylistChannels channels, TransactionOperations transaction) {
        this.mappings = mappings;
        this.channels = channels;
        this.transaction = transaction;
    }

    private static final class Entries implements PlaylistReceiver {
        private final Map<String, PlaylistEntry> byId = new LinkedHashMap<>();
        private final ReportDraft report;

        Entries(ReportDraft report) {
            this.report = report;
        }

        @Override
        public void entry(PlaylistEntry entry) {
            report.channelsRead++;
            String scheme = String.valueOf(entry.address().getScheme());
            if (!scheme.matches("(?i)https?") || entry.address().toString().length() > LONGEST_ADDRESS) {
                report.rejected++;
                report.problem(new ListingProblem(
                        entry.line(), 1, "channel " + id(entry) + " streams over " + scheme + ", not over http"));
            } else if (byId.putIfAbsent(id(entry), entry) != null) {
                report.rejected++;
                report.problem(new ListingProblem(
                        entry.line(), 1, "channel " + id(entry) + " is there twice; the first counts"));
            }
        }

        @Override
        public void problem(ListingProblem problem) {
            report.problem(problem);
        }
    }

    /**
     * Reads the playlist.
     *
     * @param base what relative addresses are relative to
     * @throws IllegalArgumentException if the file cannot be read, saying where; nothing is changed then
     */
    GuideImportReport read(GuideSource source, InputStream file, @Nullable URI base) {
        var report = new ReportDraft();
        var entries = new Entries(report);
        try {
            ListingSummary summary = M3uReader.read(file, base, ReadingLimits.USUAL, entries);
            report.rejected += (int) summary.rejected();
        } catch (ListingException unreadable) {
            throw new IllegalArgumentException(
                    "Nothing was imported: line " + unreadable.line() + ", column " + unreadable.column() + ": "
                            + unreadable.reason(),
                    unreadable);
        }
        return Objects.requireNonNull(transaction.execute(_ -> write(source, entries.byId, report)));
    }

    private GuideImportReport write(GuideSource source, Map<String, PlaylistEntry> entries, ReportDraft report) {
        List<GuideChannel> listed = entries.entrySet().stream()
                .map(entry -> listed(entry.getKey(), entry.getValue()))
                .toList();
        Map<String, List<GuideMapping>> before = mappings.of(source.id());
        mappings.saw(source, listed);
        Map<String, List<GuideMapping>> all = mappings.propose(source, listed);
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        for (Map.Entry<String, PlaylistEntry> entry : entries.entrySet()) {
            for (GuideMapping mapping : all.getOrDefault(entry.getKey(), List.of())) {
                boolean written = channels.update(mapping, entry.getValue());
                if (!before.containsKey(entry.getKey()) && mapping.method() == MappingMethod.MADE) {
                    added++;
                } else if (written) {
                    changed++;
                } else {
                    unchanged++;
                }
            }
        }
        if (added + changed > 0) {
            channels.announce();
        }
        report.swapped(new ChannelSwap.Swapped(added, changed, unchanged, 0, 0));
        return report.done();
    }

    private static String id(PlaylistEntry entry) {
        String id = entry.id();
        return id == null ? entry.name() : id;
    }

    private static GuideChannel listed(String id, PlaylistEntry entry) {
        URI logo = entry.logo();
        return new GuideChannel(
                id,
                entry.name(),
                Stream.of(entry.name(), entry.guideName())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                logo == null ? null : logo.toString(),
                entry.number(),
                0,
                false);
    }
}
