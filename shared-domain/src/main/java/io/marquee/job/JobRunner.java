package io.marquee.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs one job, its tenant bound, and writes down how it ended. */
@Component
class JobRunner {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    /** How long the jobs of a suspended tenant rest before it is looked at again. */
    private static final Duration REST = Duration.ofSeconds(30);

    private final JdbcJobs jobs;
    private final ObjectProvider<JobKind> kinds;
    private final Tenants tenants;
    private final Clock clock;

    JobRunner(JdbcJobs jobs, ObjectProvider<JobKind> kinds, Tenants tenants, Clock clock) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * Runs the job to its end, to the end of this process, or until its tenant is suspended.
     *
     * @return what the scheduler is to do with its entry: drop it, or leave it to the next process
     */
    CompletionHandler<JobRef> run(JobRef ref, BooleanSupplier processEnds) {
        if (!tenants.isActive(ref.tenant())) {
            return (complete, entry) ->
                    entry.reschedule(complete, clock.instant().plus(REST));
        }
        BooleanSupplier mustEnd = () -> processEnds.getAsBoolean() || !tenants.isActive(ref.tenant());
        return TenantScope.<CompletionHandler<JobRef>, RuntimeException>call(
                ref.tenant(),
                () -> jobs.start(ref.job()).map(job -> run(job, mustEnd)).orElse((_, entry) -> entry.stop()));
    }

    private CompletionHandler<JobRef> run(Job job, BooleanSupplier processEnds) {
        var run = new JobRun(job, jobs.options(job.id()), jobs, processEnds);
        try {
            kind(job.kind())
                    .orElseThrow(() -> new IllegalStateException("no process here does jobs of kind " + job.kind()))
                    .run(run);
            jobs.succeed(job.id(), run.progress(), run.report());
        } catch (JobInterruption interruption) {
            log.info("job {} {}: {}", job.kind(), job.id(), interruption.reason());
            if (interruption.reason() == JobInterruption.Cause.PROCESS_ENDS) {
                return (complete, entry) -> entry.reschedule(complete, complete.getTimeDone());
            }
        } catch (RuntimeException failure) {
            log.warn("job {} {} failed", job.kind(), job.id(), failure);
            jobs.fail(job.id(), run.progress(), reason(failure));
        }
        return (_, entry) -> entry.stop();
    }

    private Optional<JobKind> kind(String name) {
        return kinds.stream().filter(kind -> kind.kind().equals(name)).findFirst();
    }

    private static String reason(RuntimeException failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
