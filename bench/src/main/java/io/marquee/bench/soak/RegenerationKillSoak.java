package io.marquee.bench.soak;

import io.marquee.bench.SyntheticCatalogue;
import io.marquee.bench.SyntheticTenant;
import io.marquee.embedding.EmbeddingCounts;
import io.marquee.embedding.EmbeddingRegeneration;
import io.marquee.embedding.Embeddings;
import io.marquee.job.Job;
import io.marquee.job.JobId;
import io.marquee.job.JobState;
import io.marquee.job.Jobs;
import io.marquee.localstack.TestDatabase;
import io.marquee.tenancy.TenantScope;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Kills a process in the middle of a regeneration: another must go on with it, and in the end every embedding be current. */
final class RegenerationKillSoak implements Trial {

    private static final Duration RESUME = Duration.ofSeconds(30);
    private static final Duration AT_MOST = Duration.ofMinutes(20);

    private final TestDatabase database;
    private final Map<String, String> environment;
    private final Jobs jobs;
    private final Embeddings embeddings;
    private final int titles;
    private final List<String> settings;

    /** A brief one has few titles and faster heartbeats; otherwise as the applications run. */
    RegenerationKillSoak(
            TestDatabase database, Map<String, String> environment, ApplicationContext context, boolean brief) {
        this.database = database;
        this.environment = environment;
        this.jobs = context.getBean(Jobs.class);
        this.embeddings = context.getBean(Embeddings.class);
        this.titles = brief ? 400 : 5000;
        this.settings = brief ? List.of("marquee.jobs.heartbeat=1s") : List.of();
    }

    @Override
    public String name() {
        return "a killed regeneration of " + titles + " titles is taken up again";
    }

    @Override
    public String run() throws Exception {
        SyntheticTenant tenant = new SyntheticCatalogue(database).withoutVectors(titles);
        JobId job = TenantScope.<JobId, RuntimeException>call(
                tenant.id(),
                () -> jobs.enqueue(EmbeddingRegeneration.KIND, Map.of(), null)
                        .job()
                        .id());
        int atKill;
        try (var first = new JobProcess(environment, settings)) {
            await(tenant, first, "no progress", AT_MOST, () -> find(tenant, job).done() >= titles / 2);
            first.kill();
            atKill = current(tenant);
        }
        if (!find(tenant, job).state().isActive()) {
            throw new Violation("the job was over before the kill, at " + atKill + " titles");
        }
        long begun = System.nanoTime();
        try (var second = new JobProcess(environment, settings)) {
            await(tenant, second, "not resumed", RESUME, () -> current(tenant) > atKill);
            Duration resumed = Duration.ofNanos(System.nanoTime() - begun);
            await(
                    tenant,
                    second,
                    "not finished",
                    AT_MOST,
                    () -> !find(tenant, job).state().isActive());
            return end(tenant, find(tenant, job), atKill, resumed);
        }
    }

    private String end(SyntheticTenant tenant, Job job, int atKill, Duration resumed) throws Violation {
        EmbeddingCounts counts = counts(tenant);
        if (job.state() != JobState.SUCCEEDED || job.done() != titles || counts.current() != titles) {
            throw new Violation("ended as " + job + " with " + counts);
        }
        return String.format(
                Locale.ROOT,
                "killed at %d of %d, resumed %.1f s after the restart, all current",
                atKill,
                titles,
                resumed.toMillis() / 1e3);
    }

    private static void await(
            SyntheticTenant tenant, JobProcess process, String otherwise, Duration atMost, Condition condition)
            throws Violation, InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.holds()) {
            if (!process.isAlive()) {
                throw new Violation("the process has ended by itself");
            }
            if (System.nanoTime() - end > 0) {
                throw new Violation(otherwise + " within " + atMost.toSeconds() + " s, tenant " + tenant.id());
            }
            Thread.sleep(100);
        }
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds();
    }

    private Job find(SyntheticTenant tenant, JobId job) {
        return TenantScope.<Job, RuntimeException>call(
                tenant.id(), () -> jobs.find(job).orElseThrow());
    }

    private int current(SyntheticTenant tenant) {
        return counts(tenant).current();
    }

    private EmbeddingCounts counts(SyntheticTenant tenant) {
        return TenantScope.<EmbeddingCounts, RuntimeException>call(tenant.id(), embeddings::counts);
    }
}
