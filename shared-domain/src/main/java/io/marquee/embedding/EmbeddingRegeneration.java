package io.marquee.embedding;

import io.marquee.catalogue.TitleId;
import io.marquee.job.JobKind;
import io.marquee.job.JobRun;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Brings embeddings up to date: those that are stale or missing, or all with option {@value #ALL}. What is left is read
 * from the rows themselves, so that another run goes on where one was cut off.
 */
@Component
public class EmbeddingRegeneration implements JobKind {

    /** The job's kind. */
    public static final String KIND = "embeddings";

    /** Option: true to make every embedding anew. */
    public static final String ALL = "all";

    private static final int BATCH = 32;

    private final Embeddings embeddings;
    private final EmbeddingModel model;

    EmbeddingRegeneration(Embeddings embeddings, EmbeddingModel model) {
        this.embeddings = embeddings;
        this.model = model;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        if (embeddings.isLarge()) {
            embeddings.giveOwnPartition();
            embeddings.indexOwnPartition();
        }
        List<TitleId> left = run.has(ALL) ? embeddings.notEmbeddedSince(run.startedAt()) : embeddings.outdated();
        int total = Math.max(run.job().total(), left.size());
        int before = total - left.size();
        run.progress(before, total, null);
        for (int from = 0; from < left.size(); from += BATCH) {
            List<TitleText> batch = embed(left, from);
            int done = before + Math.min(from + BATCH, left.size());
            run.progress(done, total, batch.isEmpty() ? null : batch.getLast().name());
        }
        embeddings.announce();
        run.report(Map.of("model", model.name(), "embedded", total));
    }

    /** Embeds what is stale or missing here and now, without a job; answers how many. */
    public int refresh() {
        if (embeddings.isLarge()) {
            embeddings.giveOwnPartition();
            embeddings.indexOwnPartition();
        }
        List<TitleId> outdated = embeddings.outdated();
        for (int from = 0; from < outdated.size(); from += BATCH) {
            embed(outdated, from);
        }
        if (!outdated.isEmpty()) {
            embeddings.announce();
        }
        return outdated.size();
    }

    private List<TitleText> embed(List<TitleId> titles, int from) {
        List<TitleText> batch = embeddings.texts(titles.subList(from, Math.min(from + BATCH, titles.size())));
        if (!batch.isEmpty()) {
            embeddings.write(
                    batch,
                    model.embed(
                            batch.stream().map(title -> title.text().value()).toList()));
        }
        return batch;
    }
}
