package io.marquee.epg.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcGuideSources {
    private static final String SELECT = """
            select id, version, name, kind, address, default_zone, priority, time_shift, refresh_minutes, enabled,
                   creates_channels, keeps_hand_edits, etag, last_modified, next_refresh_at, failures, last_error,
                   last_success_at
              from guide_source
            """;

    private final JdbcClient jdbc;

    JdbcGuideSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GuideSource> all() {
        return jdbc.sql(SELECT + " order by priority, name")
                .query(JdbcGuideSources::source)
                .list();
    }

    Optional<GuideSource> find(GuideSourceId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(JdbcGuideSources::source)
                .optional();
    }

    Optional<GuideSource> named(String name) {
        return jdbc.sql(SELECT + " where name = :name")
                .param("name", name)
                .query(JdbcGuideSources::source)
                .optional();
    }

    Optional<GuideSource> at(String address) {
        return jdbc.sql(SELECT + " where address = :address order by created_at limit 1")
                .param("address", address)
                .query(JdbcGuideSources::source)
                .optional();
    }

    void insert(GuideSourceId id, SourceDraft draft, @Nullable Instant nextRefresh) {
        bind(jdbc.sql("""
                insert into guide_source (id, name, kind, address, default_zone, priority, time_shift, refresh_minutes,
                                          enabled, creates_channels, keeps_hand_edits, next_refresh_at)
                values (:id, :name, :kind, :address, :zone, :priority, :shift, :refresh, :enabled, :creates, :keeps, :next)
                """), id, draft, nextRefresh).update();
    }

    /** Whether the source still had the version. */
    boolean update(GuideSourceId id, int version, SourceDraft draft, @Nullable Instant nextRefresh) {
        return bind(jdbc.sql("""
                update guide_source
                   set name = :name, kind = :kind, default_zone = :zone, priority = :priority, time_shift = :shift,
                       refresh_minutes = :refresh, enabled = :enabled, creates_channels = :creates,
                       keeps_hand_edits = :keeps, next_refresh_at = :next, version = version + 1,
                       etag = case when address is not distinct from :address then etag end,
                       last_modified = case when address is not distinct from :address then last_modified end,
                       address = :address
                 where id = :id and version = :version
                """), id, draft, nextRefresh)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, GuideSourceId id, SourceDraft draft, @Nullable Instant nextRefresh) {
        Duration refresh = draft.refresh();
        return statement
                .param("id", id.value())
                .param("name", draft.name())
                .param("kind", draft.kind().name())
                .param("address", draft.address())
                .param("zone", draft.defaultZone().getId())
                .param("priority", draft.priority())
                .param("shift", draft.timeShift().toMinutes())
                .param("refresh", refresh == null ? null : refresh.toMinutes())
                .param("enabled", draft.enabled())
                .param("creates", draft.createsChannels())
                .param("keeps", draft.keepsHandEdits())
                .param("next", utc(nextRefresh));
    }

    void delete(GuideSourceId id) {
        jdbc.sql("delete from guide_source where id = :id")
                .param("id", id.value())
                .update();
    }

    void succeeded(
            GuideSourceId id,
            Instant at,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable Instant nextRefresh) {
        jdbc.sql("""
                update guide_source
                   set failures = 0, last_error = null, last_success_at = :at, next_refresh_at = :next,
                       etag = :etag, last_modified = :lastModified
                 where id = :id
                """)
                .param("id", id.value())
                .param("at", utc(at))
                .param("etag", etag)
                .param("lastModified", lastModified)
                .param("next", utc(nextRefresh))
                .update();
    }

    void failed(GuideSourceId id, String reason, @Nullable Instant nextRefresh) {
        jdbc.sql("""
                update guide_source
                   set failures = least(failures + 1, 1000), last_error = :reason, next_refresh_at = :next
                 where id = :id
                """)
                .param("id", id.value())
                .param("reason", reason)
                .param("next", utc(nextRefresh))
                .update();
    }

    private static GuideSource source(ResultSet row, int number) throws SQLException {
        @Nullable Integer refresh = row.getObject("refresh_minutes", Integer.class);
        var settings = new SourceDraft(
                row.getString("name"),
                GuideKind.valueOf(row.getString("kind")),
                row.getString("address"),
                ZoneId.of(row.getString("default_zone")),
                row.getInt("priority"),
                Duration.ofMinutes(row.getInt("time_shift")),
                refresh == null ? null : Duration.ofMinutes(refresh),
                row.getBoolean("enabled"),
                row.getBoolean("creates_channels"),
                row.getBoolean("keeps_hand_edits"));
        return new GuideSource(
                new GuideSourceId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                settings,
                row.getString("etag"),
                row.getString("last_modified"),
                instant(row.getObject("next_refresh_at", OffsetDateTime.class)),
                row.getInt("failures"),
                row.getString("last_error"),
                instant(row.getObject("last_success_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
