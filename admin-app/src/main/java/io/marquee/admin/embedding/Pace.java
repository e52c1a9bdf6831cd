package io.marquee.admin.embedding;

import io.marquee.admin.ui.Figures;
import io.marquee.job.Job;
import io.marquee.job.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * From when and where on the speed of a job is measured: since this page saw it first, so that time for which a killed
 * process left it alone does not count.
 */
record Pace(JobId job, Instant since, int done) {

    static Pace from(Job job, Instant now) {
        return new Pace(job.id(), now, job.done());
    }

    /** Titles per second; 0 until it can be told. */
    double perSecond(Job later, Instant now) {
        double seconds = Duration.between(since, now).toMillis() / 1000.0;
        return seconds < 0.5 ? 0 : Math.max(0, later.done() - done) / seconds;
    }

    /** Speed and time left, for people; empty until they can be told. */
    String words(Job later, Instant now) {
        double speed = perSecond(later, now);
        if (speed <= 0) {
            return "";
        }
        String number = speed < 10 ? String.format(Locale.ENGLISH, "%.1f", speed) : Figures.of(Math.round(speed));
        int wanting = later.total() - later.done();
        String left = wanting <= 0
                ? ""
                : " · about " + Figures.duration(Duration.ofMillis((long) (1000 * wanting / speed))) + " left";
        return " · " + number + " per second" + left;
    }
}
