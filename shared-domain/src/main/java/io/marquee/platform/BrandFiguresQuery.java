package io.marquee.platform;

import io.marquee.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Counts what a brand has, in its own scope. */
@Component
public class BrandFiguresQuery {

    private static final String FIGURES = """
            select (select count(*) from title where publication = 'PUBLISHED') as titles,
                   (select count(*) from channel) as channels,
                   (select count(*) from account) as accounts,
                   (select count(*) from watch_event where at > :now::timestamptz - interval '7 days' and kind = 'PLAY') as plays,
                   (select count(*) from channel c
                     where not exists (select from broadcast b
                                        where b.channel_id = c.id and b.starts_at > :now::timestamptz - interval '1 day'
                                          and b.stops_at > :now::timestamptz + interval '1 day')) as late_channels,
                   (select count(*) from job
                     where state = 'FAILED' and finished_at > :now::timestamptz - interval '1 day') as failed_jobs,
                   array(select name from plan order by rank) as plans,
                   greatest((select max(at) from watch_event), (select max(at) from audit_entry)) as last_activity
            """;

    private final OwnScope scope;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    BrandFiguresQuery(OwnScope scope, JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.scope = scope;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    public BrandFigures of(TenantId brand) {
        return scope.of(
                brand,
                () -> transaction.execute(_ -> jdbc.sql(FIGURES)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query((row, _) -> figures(row))
                        .single()));
    }

    private static BrandFigures figures(ResultSet row) throws SQLException {
        OffsetDateTime last = row.getObject("last_activity", OffsetDateTime.class);
        return new BrandFigures(
                row.getInt("titles"),
                row.getInt("channels"),
                row.getInt("accounts"),
                row.getInt("plays"),
                row.getInt("late_channels"),
                row.getInt("failed_jobs"),
                List.of((String[]) row.getArray("plans").getArray()),
                last == null ? null : last.toInstant());
    }
}
