package io.marquee.job;

/** What became of the wish for a job. */
public sealed interface Admission {

    /** The new job, or the one in its way. */
    Job job();

    /** It will run soon. */
    record Enqueued(Job job) implements Admission {}

    /** Nothing was enqueued: the tenant has an active job of this kind already. */
    record AlreadyRunning(Job job) implements Admission {}
}
