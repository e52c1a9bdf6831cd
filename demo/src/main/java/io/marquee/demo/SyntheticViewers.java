package io.marquee.demo;

import io.marquee.account.PasswordHashing;
import io.marquee.artwork.AvatarArtist;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a crowd of made-up viewers into the database: nobody can sign in as one, and each is marked as demo. */
@Component
class SyntheticViewers {
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    SyntheticViewers(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean arePresent() {
        return jdbc.sql("select exists (select from account where email = 'viewer-001@demo.invalid')")
                .query(Boolean.class)
                .single();
    }

    /** Adds them all, or none if they are there; answers how many were added. */
    @Transactional
    public int load(DemoTenant tenant) {
        if (arePresent()) {
            return 0;
        }
        Instant now = clock.instant();
        var crowd = new Crowd(shelf(), AvatarArtist.ids(), now)
                .of(tenant.syntheticViewers(), tenant.slug().hashCode());
        for (int day = 0; day <= Crowd.DAYS + 31; day += 28) {
            jdbc.sql("select ensure_watch_event_month(:at)::text")
                    .param("at", utc(now.minus(Duration.ofDays(Math.min(day, Crowd.DAYS)))))
                    .query()
                    .singleRow();
        }
        add(crowd.stream().map(viewer -> new Row(UUID.randomUUID(), viewer)).toList(), now);
        return crowd.size();
    }

    /** @param profile id of the account's only profile, and of the account */
    private record Row(UUID profile, SyntheticViewer viewer) {}

    private record RatingRow(UUID profile, SyntheticViewer.Rating rating) {}

    private record PlayRow(UUID profile, SyntheticViewer.Play play) {}

    private void add(List<Row> rows, Instant now) {
        OffsetDateTime joined = utc(now.minus(Duration.ofDays(Crowd.DAYS + 1)));
        batches.batchUpdate("""
                insert into account (id, email, password_hash, display_name, plan_id, demo, created_at)
                values (?, ?, ?, ?, (select id from plan where rank = ?), true, ?)
                """, rows, BATCH, (statement, row) -> {
            statement.setObject(1, row.profile());
            statement.setString(2, row.viewer().email());
            statement.setString(3, PasswordHashing.UNUSABLE);
            statement.setString(4, row.viewer().name());
            statement.setInt(5, row.viewer().rank());
            statement.setObject(6, joined);
        });
        batches.batchUpdate(
                "insert into subscription (account_id, state, started_at, period_start) values (?, 'ACTIVE', ?, ?)",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setObject(1, row.profile());
                    statement.setObject(2, joined);
                    statement.setObject(3, joined);
                });
        batches.batchUpdate(
                "insert into profile (id, account_id, name, avatar, created_at) values (?, ?, ?, ?, ?)",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setObject(1, row.profile());
                    statement.setObject(2, row.profile());
                    statement.setString(3, row.viewer().name());
                    statement.setString(4, row.viewer().avatar());
                    statement.setObject(5, joined);
                });
        batches.batchUpdate(
                "insert into rating (profile_id, title_id, stars, rated_at) values (?, ?, ?, ?)",
                rows.stream()
                        .flatMap(row -> row.viewer().ratings().stream().map(r -> new RatingRow(row.profile(), r)))
                        .toList(),
                BATCH,
                (statement, row) -> {
                    statement.setObject(1, row.profile());
                    statement.setObject(2, row.rating().title());
                    statement.setInt(3, row.rating().stars());
                    statement.setObject(4, utc(row.rating().at()));
                });
        batches.batchUpdate(
                "insert into watch_event (id, at, profile_id, title_id, playable_id, kind) values (?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .flatMap(row -> row.viewer().plays().stream().map(p -> new PlayRow(row.profile(), p)))
                        .toList(),
                BATCH,
                (statement, row) -> {
                    statement.setObject(1, UUID.randomUUID());
                    statement.setObject(2, utc(row.play().at()));
                    statement.setObject(3, row.profile());
                    statement.setObject(4, row.play().title());
                    statement.setObject(5, row.play().playable());
                    statement.setString(6, row.play().kind());
                });
    }

    private List<ShelfTitle> shelf() {
        return jdbc.sql("""
                select t.id, t.external_id, t.required_tier,
                       (select array_agg(g.genre order by g.position) from title_genre g where g.title_id = t.id) as genres,
                       (select min(w.opens_at) from availability_window w where w.title_id = t.id) as opens_at,
                       (select array_agg(p.id order by p.season_number, p.episode_number)
                          from playable p where p.title_id = t.id) as playables,
                       (select max(p.runtime_minutes) from playable p where p.title_id = t.id) as minutes
                  from title t
                 where t.publication = 'PUBLISHED'
                 order by t.external_id
                """).query(SyntheticViewers::title).list();
    }

    private static ShelfTitle title(ResultSet row, int number) throws SQLException {
        return new ShelfTitle(
                row.getObject("id", UUID.class),
                row.getString("external_id"),
                List.of((String[]) row.getArray("genres").getArray()),
                row.getInt("required_tier"),
                row.getObject("opens_at", OffsetDateTime.class).toInstant(),
                Duration.ofMinutes(row.getInt("minutes")),
                List.of((UUID[]) row.getArray("playables").getArray()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
