package io.marquee.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scheduler of a process that runs jobs. Its table is the platform's, so it works without a tenant. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobSettings.class)
@ConditionalOnProperty(name = "marquee.jobs.enabled", havingValue = "true")
class JobSchedulerConfiguration {

    private static final Duration LAST_BATCH = Duration.ofSeconds(10);

    @Bean(destroyMethod = "")
    Scheduler jobScheduler(
            DataSource database,
            JobSettings settings,
            JobRunner runner,
            ObjectProvider<RecurringWork> works,
            RecurringRound round) {
        List<RecurringTask<Void>> recurring =
                works.stream().map(work -> recurring(work, round)).toList();
        return Scheduler.create(database, List.<Task<?>>of(jobs(runner)))
                .startTasks(recurring)
                .serializer(new JobRefSerializer())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .threads(settings.threads())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(settings.missedHeartbeats())
                .pollingInterval(settings.poll())
                .enableImmediateExecution()
                .shutdownMaxWait(LAST_BATCH)
                .build();
    }

    @Bean
    JobLifecycle jobLifecycle(Scheduler scheduler) {
        return new JobLifecycle(scheduler);
    }

    private static Task<JobRef> jobs(JobRunner runner) {
        return Tasks.custom(JobQueue.TASK)
                .onDeadExecutionRevive()
                .onFailureReschedule(FixedDelay.ofSeconds(5))
                .execute((entry, context) -> runner.run(entry.getData(), context.getSchedulerState()::isShuttingDown));
    }

    private static RecurringTask<Void> recurring(RecurringWork work, RecurringRound round) {
        return Tasks.recurring(work.name(), schedule(work.rhythm())).execute((_, _) -> round.of(work));
    }

    private static Schedule schedule(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Every(Duration pause) -> FixedDelay.of(pause);
            case Rhythm.DailyAt(var time) -> new Daily(ZoneOffset.UTC, time);
        };
    }
}
