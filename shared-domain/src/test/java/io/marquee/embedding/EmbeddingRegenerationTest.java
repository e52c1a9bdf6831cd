package io.marquee.embedding;

import static io.marquee.testing.StoredTitle.aFilm;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.catalogue.TitleId;
import io.marquee.job.Admission;
import io.marquee.job.Job;
import io.marquee.job.JobState;
import io.marquee.job.Jobs;
import io.marquee.job.JobsAtHand;
import io.marquee.localstack.testing.HandClock;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.TestTenant;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class EmbeddingRegenerationTest {

    @Autowired
    Embeddings embeddings;

    @Autowired
    Jobs jobs;

    @Autowired
    JobsAtHand jobsAtHand;

    @Autowired
    TestTenant tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandClock clock;

    private TenantId tenant;

    @BeforeEach
    void makeTenant() {
        tenant = tenants.create();
    }

    @Test
    void bringsWhatIsMissingUpToDate() {
        store(3);
        assertThat(counts()).isEqualTo(new EmbeddingCounts(ModelFiles.MODEL, 3, 0, 0, 3));

        Job job = regenerate(false);

        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.done()).isEqualTo(3);
        assertThat(job.total()).isEqualTo(3);
        assertThat(counts().current()).isEqualTo(3);
    }

    @Test
    void anEditedSynopsisIsStaleAtOnceAndCurrentAfterwards() {
        TitleId edited = store(2).getFirst();
        regenerate(false);

        tenants.in(
                tenant,
                () -> jdbc.sql("update title set synopsis = 'A vampire now.' where id = :id")
                        .param("id", edited.value())
                        .update());

        assertThat(counts().stale()).isEqualTo(1);
        assertThat(TenantScope.<Map<TitleId, EmbeddingState>, RuntimeException>call(
                        tenant, () -> embeddings.states(List.of(edited))))
                .containsEntry(edited, EmbeddingState.STALE);
        assertThat(regenerate(false).total()).isEqualTo(1);
        assertThat(counts().stale()).isZero();
    }

    @Test
    void anEditThatDoesNotReachTheTextLeavesItCurrent() {
        store(1);
        regenerate(false);

        tenants.in(
                tenant,
                () -> jdbc.sql("update title set publication = 'DRAFT', updated_at = now() + interval '1 day'")
                        .update());

        assertThat(counts().current()).isEqualTo(1);
    }

    @Test
    void allMeansAllOnceMore() {
        store(3);
        regenerate(false);
        clock.advance(Duration.ofMinutes(1));

        assertThat(regenerate(false).total()).isZero();
        assertThat(regenerate(true).total()).isEqualTo(3);
    }

    @Test
    void goesOnWhereItsProcessEnded() {
        store(80);
        regenerate(false);
        clock.advance(Duration.ofMinutes(1));
        Job job = enqueue(true);

        var calls = new AtomicInteger();
        Job cut = run(job, () -> calls.incrementAndGet() > 2); // the first call comes before any batch
        int embedded = embeddedSince(cut);
        clock.advance(Duration.ofMinutes(1));
        Job done = run(job, () -> false);

        assertThat(cut.state()).isEqualTo(JobState.RUNNING);
        assertThat(embedded).isBetween(1, 79);
        assertThat(done.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(done.done()).isEqualTo(80);
        assertThat(embeddedSince(done)).isEqualTo(80);
        assertThat(embeddedAtTheLatest()).isEqualTo(80 - embedded);
    }

    @Test
    void touchesNoOtherTenant() {
        store(1);
        TenantId other = tenants.create();
        tenants.in(other, () -> aFilm("Elsewhere").store(jdbc));

        regenerate(true);

        EmbeddingCounts elsewhere = TenantScope.<EmbeddingCounts, RuntimeException>call(other, embeddings::counts);
        assertThat(elsewhere.missing()).isEqualTo(1);
        assertThat(elsewhere.total()).isEqualTo(1);
    }

    private List<TitleId> store(int films) {
        return tenants.in(
                tenant,
                () -> IntStream.range(0, films)
                        .mapToObj(i ->
                                aFilm("Film " + i).about("Story number " + i).store(jdbc))
                        .toList());
    }

    private EmbeddingCounts counts() {
        return TenantScope.<EmbeddingCounts, RuntimeException>call(tenant, embeddings::counts);
    }

    private Job regenerate(boolean all) {
        return TenantScope.<Job, RuntimeException>call(
                tenant, () -> jobsAtHand.run(EmbeddingRegeneration.KIND, Map.of(EmbeddingRegeneration.ALL, all)));
    }

    private Job enqueue(boolean all) {
        return TenantScope.<Admission, RuntimeException>call(
                        tenant,
                        () -> jobs.enqueue(EmbeddingRegeneration.KIND, Map.of(EmbeddingRegeneration.ALL, all), null))
                .job();
    }

    private Job run(Job job, BooleanSupplier processEnds) {
        return TenantScope.<Job, RuntimeException>call(tenant, () -> jobsAtHand.goOn(job, processEnds));
    }

    private int embeddedSince(Job job) {
        return tenants.in(
                tenant,
                () -> jdbc.sql("select count(*) from title_embedding where updated_at >= :start")
                        .param("start", job.startedAt().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single());
    }

    private int embeddedAtTheLatest() {
        return tenants.in(tenant, () -> jdbc.sql("""
                select count(*) from title_embedding where updated_at = (select max(updated_at) from title_embedding)
                """).query(Integer.class).single());
    }
}
