package io.marquee.job;

/** Ends a run between two batches, from within the kind's own call of {@link JobRun#progress}. */
final class JobInterruption extends RuntimeException {

    enum Cause {
        /** Somebody cancelled the job: it is over. */
        CANCELLED,
        /** The process shuts down: another run goes on where this one stops. */
        PROCESS_ENDS
    }

    private final Cause cause;

    JobInterruption(Cause cause) {
        super(cause.name(), null, false, false);
        this.cause = cause;
    }

    Cause reason() {
        return cause;
    }
}
