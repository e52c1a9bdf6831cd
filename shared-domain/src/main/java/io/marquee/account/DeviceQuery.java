package io.marquee.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sign-ins that hold and that their device can still come back to. */
@Repository
@Transactional(readOnly = true)
class DeviceQuery {

    private static final int MOST = 50;

    private static final String DEVICES = """
            select s.id, s.device, s.audience, s.created_at, coalesce(max(t.issued_at), s.created_at) as used_at
              from sign_in s
              left join refresh_token t on t.tenant_id = s.tenant_id and t.sign_in_id = s.id
             where s.account_id = :account and s.ended_at is null
             group by s.id, s.device, s.audience, s.created_at
            having s.id = :current or bool_or(t.used_at is null and t.expires_at > :now)
             order by s.id = :current desc, used_at desc, s.id
             limit :most
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeviceQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The current one, then those that were used last: 50 at most. */
    List<Device> of(AccountId account, SignInId current) {
        return jdbc.sql(DEVICES)
                .param("account", account.value())
                .param("current", current.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, _) -> device(row))
                .list();
    }

    /** Whether this sign-in is one of the account's. */
    boolean owns(AccountId account, SignInId signIn) {
        return jdbc.sql("select exists (select from sign_in where id = :id and account_id = :account)")
                .param("id", signIn.value())
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    private static Device device(ResultSet row) throws SQLException {
        return new Device(
                new SignInId(row.getObject("id", UUID.class)),
                row.getString("device"),
                Portal.of(row.getString("audience")),
                instant(row, "created_at"),
                instant(row, "used_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
