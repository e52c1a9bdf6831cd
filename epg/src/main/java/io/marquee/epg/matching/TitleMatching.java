package io.marquee.epg.matching;

import io.marquee.catalogue.TitleId;
import io.marquee.event.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Says which programmes are titles of the catalogue; what is not sure waits for somebody to look. */
@Service
public class TitleMatching {
    private static final int SLICE = 2000;

    private final JdbcTitleMatches matches;
    private final Outbox outbox;
    private final TransactionOperations transaction;
    private final Clock clock;

    TitleMatching(JdbcTitleMatches matches, Outbox outbox, TransactionOperations transaction, Clock clock) {
        this.matches = matches;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * How many programmes are in which state.
     *
     * @param matched by rules or by people
     */
    public record Counts(int matched, int proposed, int unmatched, int rejected) {}

    /**
     * Looks at programmes that nothing is known of, outside any transaction, a slice at a time.
     *
     * @param createdSince only those kept since; null for all
     * @param betweenSlices called between any two slices; may throw to end it
     * @return how many are titles or may be
     */
    public int match(@Nullable Instant createdSince, Runnable betweenSlices) {
        var rules = new TitleRules(inTransaction(matches::titles));
        int found = 0;
        UUID after = null;
        while (true) {
            UUID last = after;
            List<Candidate> slice = inTransaction(() -> matches.candidates(createdSince, last, SLICE));
            Map<UUID, Match> known = new LinkedHashMap<>();
            slice.forEach(each -> rules.of(each).ifPresent(match -> known.put(each.programme(), match)));
            transaction.executeWithoutResult(_ -> matches.write(known));
            found += known.size();
            if (slice.size() < SLICE) {
                return found;
            }
            after = slice.getLast().programme();
            betweenSlices.run();
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    /** What waits for somebody to look, the likeliest first. */
    @Transactional(readOnly = true)
    public List<ProposedMatch> proposed(int most) {
        return matches.proposed(clock.instant(), most);
    }

    @Transactional(readOnly = true)
    public Counts counts() {
        Map<String, Integer> counts = matches.counts();
        return new Counts(
                counts.getOrDefault("MATCHED", 0) + counts.getOrDefault("CONFIRMED", 0),
                counts.getOrDefault("PROPOSED", 0),
                counts.getOrDefault("UNMATCHED", 0),
                counts.getOrDefault("REJECTED", 0));
    }

    /** Says that the programme is the title; open guides show it. */
    @Transactional
    public void confirm(UUID programme, TitleId title) {
        matches.decide(programme, title);
        matches.channelsOf(programme, clock.instant()).forEach(channel -> outbox.append("schedule", channel));
    }

    /** Says that the programme is not the title, nor any other. */
    @Transactional
    public void reject(UUID programme) {
        matches.decide(programme, null);
    }
}
