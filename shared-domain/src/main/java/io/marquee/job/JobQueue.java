package io.marquee.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The scheduler's work list, seen from those who add to it: on the connection of their own transaction. */
@Component
class JobQueue {

    static final TaskDescriptor<JobRef> TASK = TaskDescriptor.of("job", JobRef.class);

    private final SchedulerClient client;
    private final ObjectProvider<Scheduler> schedulers;
    /** The scheduler lives by the machine's clock, as heartbeats must. */
    private final SystemClock clock = new SystemClock();

    JobQueue(DataSource database, ObjectProvider<Scheduler> schedulers) {
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .serializer(new JobRefSerializer())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .build();
        this.schedulers = schedulers;
    }

    /** Adds the job in the running transaction; a scheduler in this process looks at once after the commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(JobRef job) {
        client.schedule(
                TASK.instance(job.job().toString()).data(job).scheduledTo(clock.now()),
                SchedulerClient.ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                schedulers.ifAvailable(Scheduler::triggerCheckForDueExecutions);
            }
        });
    }
}
