package io.marquee.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.TestTenant;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A process with {@code marquee.jobs.enabled=true}, as it is put together by Spring. */
@DomainTest
@TestPropertySource(properties = "marquee.jobs.enabled=true")
@Import(RunningProcessTest.Work.class)
class RunningProcessTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Set<TenantId> VISITED = ConcurrentHashMap.newKeySet();

    @TestConfiguration
    static class Work {

        @Bean
        JobKind greeting() {
            return new JobKind() {
                @Override
                public String kind() {
                    return "greeting";
                }

                @Override
                public void run(JobRun run) {
                    run.report(Map.of("polite", run.has("polite")));
                }
            };
        }

        @Bean
        RecurringWork visit() {
            return new RecurringWork() {
                @Override
                public String name() {
                    return "visit";
                }

                @Override
                public Rhythm rhythm() {
                    return new Rhythm.Every(Duration.ofMillis(200));
                }

                @Override
                public void run() {
                    if (!VISITED.add(TenantScope.require())) {
                        throw new IllegalStateException("this one was visited before");
                    }
                }
            };
        }
    }

    @Autowired
    Jobs jobs;

    @Autowired
    TestTenant tenants;

    @Test
    void runsWhatIsEnqueued() {
        TenantId tenant = tenants.create();

        Job job = TenantScope.<Admission, RuntimeException>call(
                        tenant, () -> jobs.enqueue("greeting", Map.of("polite", true), null))
                .job();

        TenantScope.run(tenant, () -> {
            await().pollInSameThread()
                    .atMost(SOON)
                    .until(() -> jobs.find(job.id()).orElseThrow().state() == JobState.SUCCEEDED);
            assertThat(jobs.latest("greeting")
                            .orElseThrow()
                            .report()
                            .get("polite")
                            .asBoolean())
                    .isTrue();
        });
    }

    @Test
    void visitsEveryTenantThoughAnotherFails() {
        TenantId one = tenants.create();
        TenantId other = tenants.create();
        await().atMost(SOON).until(() -> VISITED.contains(one) && VISITED.contains(other));

        TenantId late = tenants.create();

        await().atMost(SOON).until(() -> VISITED.contains(late));
    }
}
