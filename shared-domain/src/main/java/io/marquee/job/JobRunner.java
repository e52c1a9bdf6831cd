package io.marquee.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import io.marquee.tenancy.TenantScope;
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

    private final JdbcJobs jobs;
    private final ObjectProvider<JobKind> kinds;

    JobRunner(JdbcJobs jobs, ObjectProvider<JobKind> kinds) {
        this.jobs = jobs;
        this.kinds = kinds;
    }

    /**
     * Runs the job to its end, or to the end of this process.
     *
     * @return what the scheduler is to do with its entry: drop it, or leave it to the next process
     */
    CompletionHandler<JobRef> run(JobRef ref, BooleanSupplier processEnds) {
        return TenantScope.<CompletionHandler<JobRef>, RuntimeException>call(
                ref.tenant(),
                () -> jobs.start(ref.job()).map(job -> run(job, processEnds)).orElse((_, entry) -> entry.stop()));
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
