package io.marquee.epg.importing;

import io.marquee.epg.listing.ListedAiring;
import io.marquee.epg.listing.ListedChannel;
import io.marquee.epg.listing.ListedProgramme;
import io.marquee.epg.listing.ListingProblem;
import io.marquee.epg.listing.ListingReceiver;
import io.marquee.epg.listing.LocalText;
import io.marquee.epg.programme.KeptProgramme;
import io.marquee.epg.programme.ProgrammeContent;
import io.marquee.epg.programme.ProgrammeStore;
import io.marquee.epg.source.GuideChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Takes a guide as it is read: keeps its programmes and stages its airings, a batch at a time. What belongs to channels
 * that feed none, or has long ended, is counted only.
 */
final class ListingStager implements ListingReceiver {
    private static final int BATCH = 2000;

    private final Staging staging;
    private final ProgrammeStore programmes;
    private final Feeding feeding;
    private final Instant oldest;
    private final ReportDraft report;
    private final Runnable betweenBatches;
    private final Map<String, Found> channels = new LinkedHashMap<>();
    private final List<ListedProgramme> batch = new ArrayList<>(BATCH);

    /** Knows which channels of a file are to be staged. */
    @FunctionalInterface
    interface Feeding {
        /** The guide ids of those that feed a channel. */
        Set<String> of(List<GuideChannel> channels);
    }

    private static final class Found {
        private final int number;
        private GuideChannel channel;
        private final int line;
        private final int column;
        private int programmes;
        private boolean wanted;
        private boolean known;

        Found(int number, GuideChannel channel, int line, int column) {
            this.number = number;
            this.channel = channel;
            this.line = line;
            this.column = column;
        }
    }

    /**
     * Begins.
     *
     * @param feeding asked once a channel, as late as with its first programme
     * @param oldest what ended before this is not taken
     */
    ListingStager(
            Staging staging,
            ProgrammeStore programmes,
            Feeding feeding,
            Instant oldest,
            ReportDraft report,
            Runnable betweenBatches) {
        this.staging = staging;
        this.programmes = programmes;
        this.feeding = feeding;
        this.oldest = oldest;
        this.report = report;
        this.betweenBatches = betweenBatches;
    }

    @Override
    public void channel(ListedChannel listed) {
        report.channelsRead++;
        Found found = channels.computeIfAbsent(
                listed.id(), _ -> new Found(channels.size(), named(listed), listed.line(), listed.column()));
        found.channel = named(listed);
    }

    @Override
    public void programme(ListedProgramme programme) {
        report.programmesRead++;
        Found found = channels.computeIfAbsent(
                programme.channel(),
                id -> new Found(
                        channels.size(),
                        new GuideChannel(id, id, List.of(id), null, null, 0, false),
                        programme.line(),
                        programme.column()));
        found.programmes++;
        if (!found.known) {
            resolve();
        }
        Instant end = programme.stop() == null ? programme.start() : programme.stop();
        if (!found.wanted) {
            report.rejected++;
        } else if (end.isBefore(oldest)) {
            report.expired++;
        } else {
            batch.add(programme);
            if (batch.size() == BATCH) {
                flush();
            }
        }
    }

    @Override
    public void problem(ListingProblem problem) {
        report.problem(problem);
    }

    private void resolve() {
        List<Found> unknown =
                channels.values().stream().filter(found -> !found.known).toList();
        Set<String> wanted =
                feeding.of(unknown.stream().map(found -> found.channel).toList());
        unknown.forEach(found -> {
            found.known = true;
            found.wanted = wanted.contains(found.channel.guideId());
        });
    }

    /** To be called once, after the last programme; reports the channels that feed none. */
    void complete() {
        resolve();
        flush();
        staging.complete();
        channels.values().stream()
                .filter(found -> found.programmes > 0 && !found.wanted)
                .forEach(found -> report.problem(new ListingProblem(
                        found.line,
                        found.column,
                        "channel " + found.channel.guideId() + " (" + found.channel.name() + ") feeds none: "
                                + found.programmes + (found.programmes == 1 ? " programme" : " programmes")
                                + " left out")));
    }

    /** What the file lists, with the number of programmes. */
    Collection<GuideChannel> channels() {
        return channels.values().stream()
                .map(found -> new GuideChannel(
                        found.channel.guideId(),
                        found.channel.name(),
                        found.channel.names(),
                        found.channel.iconUrl(),
                        found.channel.number(),
                        found.programmes,
                        false))
                .toList();
    }

    /** What was staged for the file's channel. */
    List<Staged> staged(String guideId) {
        Found found = channels.get(guideId);
        return found == null || !found.wanted ? List.of() : staging.of(found.number);
    }

    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        List<KeptProgramme> kept = programmes.keep(
                batch.stream().map(each -> ProgrammeContent.of(each.details())).toList());
        for (int i = 0; i < batch.size(); i++) {
            ListedProgramme each = batch.get(i);
            Found found = Objects.requireNonNull(channels.get(each.channel()));
            staging.add(
                    found.number,
                    new Staged(
                            kept.get(i).id(),
                            kept.get(i).identity(),
                            each.start(),
                            each.stop(),
                            marks(each.airing()),
                            !each.details().descriptions().isEmpty(),
                            each.line(),
                            each.column()));
        }
        batch.clear();
        betweenBatches.run();
    }

    private static AiringMarks marks(ListedAiring airing) {
        return new AiringMarks(airing.premiere() != null, airing.isNew(), airing.repeat() != null, airing.live());
    }

    private static GuideChannel named(ListedChannel listed) {
        return new GuideChannel(
                listed.id(),
                listed.name("en"),
                listed.names().stream().map(LocalText::text).toList(),
                listed.iconUrl(),
                listed.number(),
                0,
                false);
    }
}
