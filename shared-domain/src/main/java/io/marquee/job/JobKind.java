package io.marquee.job;

/**
 * A kind of job, as a bean. A run may be cut off at any moment and begun again by another process, so it commits in
 * batches and finds out by itself what is left to do.
 */
public interface JobKind {

    /** Its name in the database and the API, in lower case. */
    String kind();

    /**
     * Does the work, or what is left of it, with the tenant bound and outside any transaction. Returning means success,
     * an exception means failure with its message as the reason.
     *
     * @param run to be told of progress between any two batches
     */
    void run(JobRun run);
}
