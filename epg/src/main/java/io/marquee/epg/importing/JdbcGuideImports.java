package io.marquee.epg.importing;

import io.marquee.account.AccountId;
import io.marquee.epg.source.GuideSourceId;
import io.marquee.job.JobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcGuideImports {
    private static final String SELECT = """
            select i.id, i.source_id, s.name as source_name, i.job_id, i.file_name, i.address, i.size,
                   case when i.state in ('WAITING', 'RUNNING') and j.state in ('CANCELLED', 'FAILED') then j.state
                        else i.state end as state,
                   i.report::text as report, coalesce(i.error, j.error) as error, i.created_at, i.finished_at
              from guide_import i
              join guide_source s on s.id = i.source_id
              left join job j on j.id = i.job_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    JdbcGuideImports(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<GuideImport> find(GuideImportId id) {
        return jdbc.sql(SELECT + " where i.id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    List<GuideImport> latest(int limit) {
        return jdbc.sql(SELECT + " order by i.created_at desc, i.id limit :limit")
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    void insert(
            GuideImportId id,
            GuideSourceId source,
            GuideImport.State state,
            @Nullable String fileName,
            @Nullable String address,
            @Nullable AccountId requestedBy) {
        jdbc.sql("""
                insert into guide_import (id, source_id, state, file_name, address, requested_by, created_at)
                values (:id, :source, :state, :fileName, :address, :requestedBy, :now)
                """)
                .param("id", id.value())
                .param("source", source.value())
                .param("state", state.name())
                .param("fileName", fileName)
                .param("address", address)
                .param("requestedBy", requestedBy == null ? null : requestedBy.value())
                .param("now", now())
                .update();
    }

    void addPart(GuideImportId id, int position, byte[] bytes) {
        jdbc.sql("insert into guide_import_part (import_id, position, bytes) values (:import, :position, :bytes)")
                .param("import", id.value())
                .param("position", position)
                .param("bytes", bytes)
                .update();
    }

    Optional<byte[]> part(GuideImportId id, int position) {
        return jdbc.sql("select bytes from guide_import_part where import_id = :import and position = :position")
                .param("import", id.value())
                .param("position", position)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    void received(GuideImportId id, long size) {
        jdbc.sql("update guide_import set size = :size where id = :id")
                .param("size", size)
                .param("id", id.value())
                .update();
    }

    void waiting(GuideImportId id, JobId job) {
        jdbc.sql("update guide_import set state = 'WAITING', job_id = :job where id = :id")
                .param("job", job.value())
                .param("id", id.value())
                .update();
    }

    void running(GuideImportId id) {
        jdbc.sql("""
                update guide_import set state = 'RUNNING', started_at = coalesce(started_at, :now) where id = :id
                """).param("now", now()).param("id", id.value()).update();
    }

    /** Writes down how it ended and lets the file go. */
    void ended(GuideImportId id, GuideImport.State state, @Nullable GuideImportReport report, @Nullable String error) {
        jdbc.sql("""
                update guide_import set state = :state, report = :report::jsonb, error = :error, finished_at = :now
                 where id = :id
                """)
                .param("state", state.name())
                .param("report", report == null ? null : json.writeValueAsString(report))
                .param("error", error)
                .param("now", now())
                .param("id", id.value())
                .update();
        jdbc.sql("delete from guide_import_part where import_id = :id")
                .param("id", id.value())
                .update();
    }

    void rolledBack(GuideImportId id) {
        jdbc.sql("update guide_import set state = 'ROLLED_BACK', rolled_back_at = :now where id = :id")
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    /** Lets go of what nobody will roll back any more, and of files that nobody imported. */
    int forget(Instant before) {
        jdbc.sql("delete from guide_import where created_at < :before and state = 'PREVIEW'")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                delete from guide_import_part p
                 where exists (select from guide_import i where i.id = p.import_id and i.created_at < :before)
                """).param("before", before.atOffset(ZoneOffset.UTC)).update();
        return jdbc.sql("""
                delete from guide_import_before b
                 where exists (select from guide_import i where i.id = b.import_id and i.created_at < :before)
                """).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    /** Deletes programmes that nothing shows or remembers any more; answers how many. */
    int forgetProgrammes(Instant keptBefore, int most) {
        return jdbc.sql("""
                delete from programme
                 where id in (select p.id from programme p
                               where p.created_at < :before
                                 and not exists (select from broadcast b where b.programme_id = p.id)
                                 and not exists (select from guide_import_before b where b.programme_id = p.id)
                                 and not exists (select from schedule_draft d
                                                  where d.programme_id = p.id or d.base_programme_id = p.id)
                               limit :most)
                """)
                .param("before", keptBefore.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }

    private GuideImport read(ResultSet row, int number) throws SQLException {
        @Nullable UUID job = row.getObject("job_id", UUID.class);
        @Nullable String report = row.getString("report");
        @Nullable OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new GuideImport(
                new GuideImportId(row.getObject("id", UUID.class)),
                new GuideSourceId(row.getObject("source_id", UUID.class)),
                row.getString("source_name"),
                job == null ? null : new JobId(job),
                GuideImport.State.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getString("address"),
                row.getLong("size"),
                report == null ? null : json.readValue(report, GuideImportReport.class),
                row.getString("error"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
