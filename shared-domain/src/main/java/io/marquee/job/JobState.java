package io.marquee.job;

/** Where a job stands. The last three are final. */
public enum JobState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    /** Whether it is waiting or running: at most one job of a kind is, in each tenant. */
    public boolean isActive() {
        return this == QUEUED || this == RUNNING;
    }
}
