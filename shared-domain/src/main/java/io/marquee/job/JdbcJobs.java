package io.marquee.job;

import io.marquee.event.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The job table. Every change of a row appends an event of topic {@code job} in the same transaction. */
@Repository
@Transactional
class JdbcJobs {

    private static final String COLUMNS = """
            id, kind, state, done, total, message, report::text as report, error, created_at, started_at, finished_at
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Outbox outbox;
    private final Clock clock;
    private final RowMapper<Job> job = (row, _) -> read(row);

    JdbcJobs(JdbcClient jdbc, JsonMapper json, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The new row, or empty if the tenant has an active job of this kind. */
    Optional<Job> insert(JobId id, String kind, Object options, @Nullable UUID requestedBy) {
        Optional<Job> inserted = jdbc.sql("""
                insert into job (id, kind, state, options, requested_by, created_at)
                values (:id, :kind, 'QUEUED', :options::jsonb, :requestedBy, :now)
                on conflict (tenant_id, kind) where state in ('QUEUED', 'RUNNING') do nothing
                returning\s""" + COLUMNS)
                .param("id", id.value())
                .param("kind", kind)
                .param("options", json.writeValueAsString(options))
                .param("requestedBy", requestedBy)
                .param("now", now())
                .query(job)
                .optional();
        inserted.ifPresent(this::announce);
        return inserted;
    }

    @Transactional(readOnly = true)
    Optional<Job> find(JobId id) {
        return select("where id = :id").param("id", id.value()).query(job).optional();
    }

    @Transactional(readOnly = true)
    Optional<Job> active(String kind) {
        return select("where kind = :kind and state in ('QUEUED', 'RUNNING')")
                .param("kind", kind)
                .query(job)
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<Job> latest(String kind) {
        return select("where kind = :kind order by created_at desc, id desc limit 1")
                .param("kind", kind)
                .query(job)
                .optional();
    }

    @Transactional(readOnly = true)
    List<Job> latest(int limit) {
        return select("order by created_at desc, id desc limit :limit")
                .param("limit", limit)
                .query(job)
                .list();
    }

    @Transactional(readOnly = true)
    JsonNode options(JobId id) {
        return json.readTree(jdbc.sql("select options::text from job where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single());
    }

    /** Takes an active job into this process; empty if it is over or gone. */
    Optional<Job> start(JobId id) {
        return change(jdbc.sql("""
                update job
                   set state = 'RUNNING', started_at = coalesce(started_at, :now)
                 where id = :id and state in ('QUEUED', 'RUNNING')
                returning\s""" + COLUMNS).param("id", id.value()).param("now", now()));
    }

    /** Whether the job is still running, and so has been brought up to date. */
    boolean progressed(JobId id, JobProgress progress) {
        return change(jdbc.sql("""
                update job
                   set done = :done, total = :total, message = :message
                 where id = :id and state = 'RUNNING'
                returning\s""" + COLUMNS)
                        .param("id", id.value())
                        .param("done", progress.done())
                        .param("total", progress.total())
                        .param("message", progress.message()))
                .isPresent();
    }

    void succeed(JobId id, JobProgress progress, @Nullable Object report) {
        finish(id, JobState.SUCCEEDED, progress, report == null ? null : json.writeValueAsString(report), null);
    }

    void fail(JobId id, JobProgress progress, String error) {
        finish(id, JobState.FAILED, progress, null, error);
    }

    Optional<Job> cancel(JobId id) {
        return change(jdbc.sql("""
                update job
                   set state = 'CANCELLED', options = '{}', finished_at = :now
                 where id = :id and state in ('QUEUED', 'RUNNING')
                returning\s""" + COLUMNS).param("id", id.value()).param("now", now()));
    }

    /** What it was enqueued with may be a whole file: it goes, once nobody will read it again. */
    private void finish(
            JobId id, JobState state, JobProgress progress, @Nullable String report, @Nullable String error) {
        change(jdbc.sql("""
                update job
                   set state = :state, done = :done, total = :total, message = :message,
                       report = :report::jsonb, error = :error, options = '{}', finished_at = :now
                 where id = :id and state = 'RUNNING'
                returning\s""" + COLUMNS)
                .param("id", id.value())
                .param("state", state.name())
                .param("done", progress.done())
                .param("total", progress.total())
                .param("message", progress.message())
                .param("report", report)
                .param("error", error)
                .param("now", now()));
    }

    private Optional<Job> change(JdbcClient.StatementSpec update) {
        Optional<Job> changed = update.query(job).optional();
        changed.ifPresent(this::announce);
        return changed;
    }

    private void announce(Job changed) {
        outbox.append(Jobs.TOPIC, changed.id().value());
    }

    private JdbcClient.StatementSpec select(String rest) {
        return jdbc.sql("select " + COLUMNS + "  from job " + rest);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private Job read(ResultSet row) throws SQLException {
        String report = row.getString("report");
        return new Job(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                JobState.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("message"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getString("error"),
                report == null ? null : json.readTree(report));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
