package io.marquee.embedding;

import io.marquee.catalogue.TitleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the tenant's embeddings stand. Whether one is stale is found by composing the title's text anew and comparing
 * hashes, never by comparing times: any edit that reaches the text shows at once, whoever made it, and any other does
 * not. That reads all titles, about 10 microseconds each.
 */
@Service
public class Embeddings {

    /** Topic of the event that a regeneration ends with. */
    public static final String TOPIC = "embeddings";

    /** Above this many titles a tenant has a partition and an index of its own; below, all are compared. */
    static final int SHARED_UP_TO = 20_000;

    private final JdbcEmbeddings embeddings;
    private final EmbeddingModel model;

    Embeddings(JdbcEmbeddings embeddings, EmbeddingModel model) {
        this.embeddings = embeddings;
        this.model = model;
    }

    /** How many titles are current, stale and missing. */
    @Transactional(readOnly = true)
    public EmbeddingCounts counts() {
        var count = new EnumMap<EmbeddingState, Integer>(EmbeddingState.class);
        embeddings.forEach(title -> count.merge(title.state(model.name()), 1, Integer::sum));
        int current = count.getOrDefault(EmbeddingState.CURRENT, 0);
        int stale = count.getOrDefault(EmbeddingState.STALE, 0);
        int missing = count.getOrDefault(EmbeddingState.MISSING, 0);
        return new EmbeddingCounts(model.name(), current + stale + missing, current, stale, missing);
    }

    /** The state of each of these titles that exists, for a page of a list. */
    @Transactional(readOnly = true)
    public Map<TitleId, EmbeddingState> states(Collection<TitleId> titles) {
        return embeddings.of(titles).stream()
                .collect(Collectors.toMap(TitleText::id, title -> title.state(model.name())));
    }

    /** Titles whose embedding is stale or missing, those of like length together. */
    @Transactional(readOnly = true)
    List<TitleId> outdated() {
        return pick(title -> title.state(model.name()) != EmbeddingState.CURRENT);
    }

    /** Titles that have not been embedded since the moment, or whose text has changed again. */
    @Transactional(readOnly = true)
    List<TitleId> notEmbeddedSince(Instant moment) {
        return pick(title -> !title.embeddedSince(moment) || title.state(model.name()) != EmbeddingState.CURRENT);
    }

    @Transactional(readOnly = true)
    List<TitleText> texts(Collection<TitleId> titles) {
        return embeddings.of(titles);
    }

    @Transactional
    void write(List<TitleText> texts, float[][] vectors) {
        embeddings.write(model.name(), texts, vectors);
    }

    /** Whether the tenant has grown too large for the shared partition. */
    @Transactional(readOnly = true)
    boolean isLarge() {
        return embeddings.titles() > SHARED_UP_TO;
    }

    /** Gives the tenant its own partition, quickly; before the rows come, while moving is cheap. */
    @Transactional
    void giveOwnPartition() {
        embeddings.giveOwnPartition();
    }

    @Transactional
    void indexOwnPartition() {
        embeddings.indexOwnPartition();
    }

    @Transactional
    void announce() {
        embeddings.announce();
    }

    private List<TitleId> pick(Predicate<TitleText> wanted) {
        record Picked(TitleId id, int length) {}
        var picked = new ArrayList<Picked>();
        embeddings.forEach(title -> {
            if (wanted.test(title)) {
                picked.add(new Picked(title.id(), title.text().value().length()));
            }
        });
        return picked.stream()
                .sorted(Comparator.comparingInt(Picked::length))
                .map(Picked::id)
                .toList();
    }
}
