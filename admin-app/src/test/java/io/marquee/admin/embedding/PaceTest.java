package io.marquee.admin.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.job.Job;
import io.marquee.job.JobId;
import io.marquee.job.JobState;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant EIGHT = Instant.parse("2026-11-20T20:00:00Z");
    private static final JobId ID = new JobId(UUID.randomUUID());

    @Test
    void saysHowFastItIsAndWhatIsLeft() {
        Pace pace = Pace.from(job(500), EIGHT);

        assertThat(pace.words(job(700), EIGHT.plusSeconds(10))).isEqualTo(" · 20 per second · about 15 s left");
    }

    @Test
    void saysNothingBeforeItCanTell() {
        Pace pace = Pace.from(job(500), EIGHT);

        assertThat(pace.words(job(500), EIGHT.plusSeconds(10))).isEmpty();
        assertThat(pace.words(job(501), EIGHT.plusMillis(100))).isEmpty();
    }

    @Test
    void leavesNothingWhenAllIsDone() {
        Pace pace = Pace.from(job(500), EIGHT);

        assertThat(pace.words(job(1000), EIGHT.plusSeconds(10))).isEqualTo(" · 50 per second");
    }

    private static Job job(int done) {
        return new Job(
                ID,
                "embeddings",
                JobState.RUNNING,
                done,
                1000,
                null,
                EIGHT,
                EIGHT.minus(Duration.ofHours(1)),
                null,
                null,
                null);
    }
}
