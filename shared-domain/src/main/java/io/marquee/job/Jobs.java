package io.marquee.job;

import io.marquee.account.AccountId;
import io.marquee.tenancy.TenantScope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tenant's jobs. Any process may enqueue one; those with {@code marquee.jobs.enabled=true} run them. Each change of
 * a job is an event of topic {@value #TOPIC} with the job's id as its subject.
 */
@Service
public class Jobs {

    public static final String TOPIC = "job";

    private final JdbcJobs jobs;
    private final JobQueue queue;

    Jobs(JdbcJobs jobs, JobQueue queue) {
        this.jobs = jobs;
        this.queue = queue;
    }

    /**
     * Enqueues a job in the caller's transaction, unless one of this kind is active.
     *
     * @param options for the kind, writable as JSON
     * @param requestedBy null where no person asked for it
     */
    @Transactional
    public Admission enqueue(String kind, Map<String, ?> options, @Nullable AccountId requestedBy) {
        while (true) {
            var id = new JobId(UUID.randomUUID());
            Optional<Job> inserted = jobs.insert(id, kind, options, requestedBy == null ? null : requestedBy.value());
            if (inserted.isPresent()) {
                queue.add(new JobRef(TenantScope.require(), id));
                return new Admission.Enqueued(inserted.get());
            }
            Optional<Job> active = jobs.active(kind);
            if (active.isPresent()) {
                return new Admission.AlreadyRunning(active.get());
            }
            // It ended between the two statements.
        }
    }

    /** The job of this id, or empty. */
    @Transactional(readOnly = true)
    public Optional<Job> find(JobId id) {
        return jobs.find(id);
    }

    /** The newest job of this kind, or empty if there never was one. */
    @Transactional(readOnly = true)
    public Optional<Job> latest(String kind) {
        return jobs.latest(kind);
    }

    /** Jobs of all kinds, the newest first. */
    @Transactional(readOnly = true)
    public List<Job> latest(int limit) {
        return jobs.latest(limit);
    }

    /**
     * Ends an active job; a running one stops after the batch it is at, and keeps what it has done.
     *
     * @return the cancelled job, or empty if it was over already or is unknown
     */
    @Transactional
    public Optional<Job> cancel(JobId id) {
        return jobs.cancel(id);
    }
}
