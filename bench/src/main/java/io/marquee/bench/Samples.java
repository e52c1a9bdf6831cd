package io.marquee.bench;

import java.util.Arrays;

/** Durations of one thing done again and again, in nanoseconds. */
final class Samples {

    private long[] nanos = new long[64];
    private int count;

    /** Does it once and keeps how long it took. */
    void take(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        add(System.nanoTime() - begun);
    }

    void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = duration;
    }

    /** The middle one, or the mean of both middle ones. */
    double medianNanos() {
        if (count == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2.0;
    }

    /** The smallest that at least this share of all does not exceed, in percent from 0 to 100. */
    double percentileNanos(int percent) {
        if (count == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(count * percent / 100.0) - 1)];
    }
}
