package io.marquee.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One run of a job, in the hands of its kind. Belongs to the thread that runs it. */
public final class JobRun {

    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(500);

    private final Job job;
    private final JsonNode options;
    private final JdbcJobs jobs;
    private final BooleanSupplier processEnds;
    private JobProgress progress;
    private long nextReport = System.nanoTime();
    private @Nullable Object report;

    JobRun(Job job, JsonNode options, JdbcJobs jobs, BooleanSupplier processEnds) {
        this.job = job;
        this.options = options;
        this.jobs = jobs;
        this.processEnds = processEnds;
        this.progress = new JobProgress(job.done(), job.total(), job.message());
    }

    /** The job as it stood when this run began. */
    public Job job() {
        return job;
    }

    /** Whether this option was given and is true. */
    public boolean has(String option) {
        return options.path(option).asBoolean(false);
    }

    /** The options it was enqueued with. */
    public JsonNode options() {
        return options;
    }

    /** When the job first ran, in whichever process: what is older than this it has not touched. */
    public Instant startedAt() {
        return Objects.requireNonNull(job.startedAt());
    }

    /**
     * Tells how far it is; writes that down at most twice a second. Call it between batches, outside a transaction: this
     * is where a run ends that was cancelled or whose process is shutting down.
     *
     * @param message what it is at; null to say nothing
     */
    public void progress(int done, int total, @Nullable String message) {
        progress = new JobProgress(done, total, message);
        if (processEnds.getAsBoolean()) {
            throw new JobInterruption(JobInterruption.Cause.PROCESS_ENDS);
        }
        long now = System.nanoTime();
        if (now - nextReport < 0) {
            return;
        }
        nextReport = now + BETWEEN_REPORTS.toNanos();
        if (!jobs.progressed(job.id(), progress)) {
            throw new JobInterruption(JobInterruption.Cause.CANCELLED);
        }
    }

    /** What the job has to say once it has succeeded; written as JSON. The last call counts. */
    public void report(Object report) {
        this.report = report;
    }

    JobProgress progress() {
        return progress;
    }

    @Nullable
    Object report() {
        return report;
    }
}
