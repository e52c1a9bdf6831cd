package io.marquee.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.marquee.localstack.TestDatabase;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import io.marquee.testing.DomainTest;
import io.marquee.testing.TestTenant;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@DomainTest
class JobsTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final JobSettings QUICK = new JobSettings(true, 2, Duration.ofMillis(150), 4, Duration.ofMillis(50));

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcJobs rows;

    @Autowired
    TestTenant tenants;

    @Autowired
    Tenants known;

    @Autowired
    TestDatabase database;

    @Autowired
    DataSource pool;

    @Autowired
    RecurringRound round;

    private TenantId tenant;
    private Consumer<JobRun> work = _ -> {};
    private Scheduler scheduler;

    @BeforeEach
    void startRunner() {
        tenant = tenants.create();
        scheduler = runner();
        scheduler.start();
    }

    @AfterEach
    void stopRunner() {
        scheduler.stop();
    }

    @Test
    void runsWithItsTenantBoundAndSaysWhatItDid() {
        work = run -> {
            run.progress(1, 2, "first half");
            run.progress(2, 2, "second half");
            run.report(Map.of("tenant", TenantScope.require().toString()));
        };

        Job done = ended(enqueue());

        assertThat(done.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(done.done()).isEqualTo(2);
        assertThat(done.report().get("tenant").asString()).isEqualTo(tenant.toString());
        assertThat(entries()).isZero();
    }

    @Test
    void whatItWasEnqueuedWithIsThereWhileItRunsAndGoneOnceItHasEnded() {
        work = run -> run.report(run.options());

        Job done = ended(TenantScope.<Job, RuntimeException>call(
                tenant,
                () -> jobs.enqueue("work", Map.of("file", "a long one"), null).job()));

        assertThat(done.report().get("file").asString()).isEqualTo("a long one");
        assertThat(tenants.in(tenant, () -> rows.options(done.id()))).isEmpty();
    }

    @Test
    void aSecondOfTheSameKindIsRefusedWhileOneRuns() {
        var mayEnd = new CountDownLatch(1);
        work = _ -> waitFor(mayEnd);
        Job first = enqueue();

        Admission second =
                TenantScope.<Admission, RuntimeException>call(tenant, () -> jobs.enqueue("work", Map.of(), null));
        Admission elsewhere = TenantScope.<Admission, RuntimeException>call(
                tenants.create(), () -> jobs.enqueue("work", Map.of(), null));
        mayEnd.countDown();

        assertThat(second).isInstanceOf(Admission.AlreadyRunning.class);
        assertThat(second.job().id()).isEqualTo(first.id());
        assertThat(elsewhere).isInstanceOf(Admission.Enqueued.class);
        ended(first);
    }

    @Test
    void aFailedOneSaysWhyAndCanBeWishedForAgain() {
        work = run -> {
            run.progress(3, 10, null);
            throw new IllegalStateException("the fourth is broken");
        };
        Job failed = ended(enqueue());
        work = _ -> {};

        Job again = ended(enqueue());

        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.error()).isEqualTo("the fourth is broken");
        assertThat(failed.done()).isEqualTo(3);
        assertThat(again.state()).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    void aCancelledOneStopsAtTheNextBatch() {
        var begun = new CountDownLatch(1);
        var batches = new AtomicInteger();
        work = run -> {
            for (int i = 0; i < 100_000; i++) {
                run.progress(i, 100_000, null);
                batches.incrementAndGet();
                begun.countDown();
                pause();
            }
        };
        Job job = enqueue();
        waitFor(begun);

        TenantScope.run(tenant, () -> assertThat(jobs.cancel(job.id())).isPresent());

        await().atMost(SOON).until(() -> entries() == 0);
        assertThat(ended(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(batches).hasValueLessThan(100_000);
    }

    @Test
    void oneWhoseRunnerDiedIsGoneOnWithByAnother() throws SQLException {
        scheduler.stop();
        Job job = enqueue();
        // A runner that took it, got half-way and was killed.
        TenantScope.run(tenant, () -> rows.start(job.id()));
        TenantScope.run(tenant, () -> rows.progressed(job.id(), new JobProgress(5, 10, null)));
        execute("update marquee.scheduled_tasks set picked = true, picked_by = 'dead', version = version + 1,"
                + " last_heartbeat = now() - interval '25 seconds' where task_instance = '" + job.id() + "'");
        var resumedAt = new AtomicInteger(-1);
        work = run -> resumedAt.set(run.job().done());

        scheduler = runner();
        scheduler.start();

        assertThat(ended(job).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(resumedAt).hasValue(5);
    }

    @Test
    void oneWhoseProcessEndsIsLeftToTheNext() {
        var begun = new CountDownLatch(1);
        work = run -> {
            while (true) {
                run.progress(1, 2, null);
                begun.countDown();
                pause();
            }
        };
        Job job = enqueue();
        waitFor(begun);

        scheduler.stop();
        Job between = find(job);
        work = _ -> {};
        scheduler = runner();
        scheduler.start();

        assertThat(between.state()).isEqualTo(JobState.RUNNING);
        assertThat(ended(job).state()).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    void theJobsOfASuspendedTenantRest() throws SQLException {
        var runs = new AtomicInteger();
        work = _ -> runs.incrementAndGet();
        execute("update marquee.tenant set state = 'SUSPENDED' where id = '" + tenant + "'");

        Job job = enqueue();

        await().until(() -> resting() == 1);
        assertThat(runs).hasValue(0);
        assertThat(find(job).state()).isEqualTo(JobState.QUEUED);
        execute("delete from marquee.scheduled_tasks where convert_from(task_data, 'UTF8') like '" + tenant + "%'");
    }

    @Test
    void isNotEnqueuedByATransactionThatRollsBack() {
        assertThatThrownBy(() -> tenants.in(tenant, () -> {
                    jobs.enqueue("work", Map.of(), null);
                    throw new IllegalStateException("changed its mind");
                }))
                .hasMessage("changed its mind");

        assertThat(entries()).isZero();
        TenantScope.run(tenant, () -> assertThat(jobs.latest("work")).isEmpty());
    }

    @Test
    void anotherTenantDoesNotSeeIt() {
        Job job = ended(enqueue());

        TenantScope.run(tenants.create(), () -> {
            assertThat(jobs.find(job.id())).isEmpty();
            assertThat(jobs.latest(10)).isEmpty();
            assertThat(jobs.cancel(job.id())).isEmpty();
        });
    }

    /** Entries that are put off for a while. */
    private int resting() throws SQLException {
        try (var connection = database.superuser().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from marquee.scheduled_tasks"
                        + " where not picked and execution_time > now() + interval '20 seconds'"
                        + " and convert_from(task_data, 'UTF8') like '" + tenant + "%'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Job enqueue() {
        Admission admission =
                TenantScope.<Admission, RuntimeException>call(tenant, () -> jobs.enqueue("work", Map.of(), null));
        assertThat(admission).isInstanceOf(Admission.Enqueued.class);
        return admission.job();
    }

    private Job find(Job job) {
        return TenantScope.<Job, RuntimeException>call(
                tenant, () -> jobs.find(job.id()).orElseThrow());
    }

    private Job ended(Job job) {
        await().atMost(SOON).until(() -> !find(job).state().isActive());
        return find(job);
    }

    private Scheduler runner() {
        JobKind kind = new JobKind() {
            @Override
            public String kind() {
                return "work";
            }

            @Override
            public void run(JobRun run) {
                work.accept(run);
            }
        };
        return new JobSchedulerConfiguration()
                .jobScheduler(
                        pool,
                        QUICK,
                        new JobRunner(rows, only(JobKind.class, kind), known, Clock.systemUTC()),
                        works(),
                        round);
    }

    private static ObjectProvider<RecurringWork> works() {
        return new StaticListableBeanFactory(Map.of()).getBeanProvider(RecurringWork.class);
    }

    private static <T> ObjectProvider<T> only(Class<T> type, T bean) {
        return new StaticListableBeanFactory(Map.of("bean", bean)).getBeanProvider(type);
    }

    private long entries() {
        try (var connection = database.superuser().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from marquee.scheduled_tasks where convert_from(task_data, 'UTF8') like '"
                                + tenant + "%'")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.superuser().connect();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        LockSupport.parkNanos(2_000_000);
    }
}
