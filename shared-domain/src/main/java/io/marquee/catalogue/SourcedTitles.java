package io.marquee.catalogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.marquee.event.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Titles that follow a source outside, such as a catalogue file. What the source says wins: a title that staff have
 * edited in between is written again.
 */
@Service
public class SourcedTitles {

    /**
     * What the source says of one title.
     *
     * @param draft valid, with an external id that no other entry of the same merge has
     * @param digest equal for equal entries; an entry whose digest the title was last written from is left alone
     */
    public record Sourced(String externalId, TitleDraft draft, String digest) {}

    /** What became of an entry. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    /**
     * An entry's outcome.
     *
     * @param reason why it was refused; null otherwise
     */
    public record Merged(Outcome outcome, @Nullable String reason) {}

    private final Titles titles;
    private final Outbox outbox;
    private final Clock clock;

    SourcedTitles(Titles titles, Outbox outbox, Clock clock) {
        this.titles = titles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Creates and rewrites titles so that they say what the entries say; a refused entry changes nothing. Takes a
     * fixed number of reads and batches of writes, and appends one event of topic {@code catalogue} if it wrote.
     *
     * @return one outcome for each entry, in the same order
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Merged> merge(List<Sourced> entries) {
        Set<String> genres = new HashSet<>(titles.genreCodes());
        Map<String, @Nullable String> digests = new HashMap<>();
        titles.findSources(entries.stream().map(Sourced::externalId).toList())
                .forEach(source -> digests.put(source.getExternalId(), source.getSourceHash()));
        Map<String, Title> known = titles
                .findByExternalIdIn(entries.stream()
                        .filter(entry -> digests.containsKey(entry.externalId()))
                        .filter(entry -> !entry.digest().equals(digests.get(entry.externalId())))
                        .map(Sourced::externalId)
                        .toList())
                .stream()
                .collect(toMap(Title::externalId, identity()));

        Instant now = clock.instant();
        List<Title> written = new ArrayList<>();
        List<Merged> outcomes = new ArrayList<>();
        for (Sourced entry : entries) {
            Title title = known.get(entry.externalId());
            String refusal = refusal(entry.draft(), title, genres);
            if (refusal != null) {
                outcomes.add(new Merged(Outcome.REFUSED, refusal));
            } else if (entry.digest().equals(digests.get(entry.externalId()))) {
                outcomes.add(new Merged(Outcome.UNCHANGED, null));
            } else {
                outcomes.add(new Merged(title == null ? Outcome.CREATED : Outcome.UPDATED, null));
                written.add(write(entry, title, now));
            }
        }
        if (!written.isEmpty()) {
            titles.saveAllAndFlush(written);
            outbox.append("catalogue", null);
        }
        return outcomes;
    }

    private static Title write(Sourced entry, @Nullable Title known, Instant now) {
        Title title = known;
        if (title == null) {
            title = new Title(entry.externalId(), entry.draft(), now);
        } else {
            title.apply(entry.draft(), now);
        }
        title.writtenFrom(entry.digest());
        return title;
    }

    private static @Nullable String refusal(TitleDraft draft, @Nullable Title known, Set<String> genres) {
        for (String genre : draft.genres()) {
            if (!genres.contains(genre)) {
                return "genres: no genre " + genre;
            }
        }
        return known != null && known.type() != draft.type()
                ? "type: " + known.externalId() + " is a " + known.type() + " and stays one"
                : null;
    }
}
