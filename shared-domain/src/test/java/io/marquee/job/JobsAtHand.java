package io.marquee.job;

import io.marquee.tenancy.TenantScope;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Runs jobs in the test's own thread, in the bound tenant. */
@Component
public class JobsAtHand {

    private final Jobs jobs;
    private final JobRunner runner;

    JobsAtHand(Jobs jobs, JobRunner runner) {
        this.jobs = jobs;
        this.runner = runner;
    }

    /** Enqueues the job and runs it to its end. */
    public Job run(String kind, Map<String, ?> options) {
        Job job = jobs.enqueue(kind, options, null).job();
        return goOn(job, () -> false);
    }

    /** Runs the job, or what is left of it, until it ends or the process is said to end. */
    public Job goOn(Job job, BooleanSupplier processEnds) {
        runner.run(new JobRef(TenantScope.require(), job.id()), processEnds);
        return jobs.find(job.id()).orElseThrow();
    }
}
