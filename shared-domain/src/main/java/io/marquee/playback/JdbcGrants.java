package io.marquee.playback;

import io.marquee.account.AccountId;
import io.marquee.catalogue.PlayableId;
import io.marquee.entitlement.Viewer;
import io.marquee.profile.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcGrants {
    private final JdbcClient jdbc;

    JdbcGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<Grant> live(GrantId id, Instant now) {
        return jdbc.sql("""
                select g.id, g.account_id, g.profile_id, g.playable_id, g.expires_at, p.name, p.runtime_minutes
                  from playback_grant g
                  join playable p on p.id = g.playable_id
                 where g.id = :id and g.ended_at is null and g.expires_at > :now
                """)
                .param("id", id.value())
                .param("now", utc(now))
                .query(JdbcGrants::grant)
                .optional();
    }

    void issue(GrantId id, Viewer viewer, PlayableId playable, Instant now, Instant expiresAt) {
        jdbc.sql("""
                insert into playback_grant (id, account_id, profile_id, playable_id, title_id, issued_at, expires_at)
                select :id, :account, :profile, p.id, p.title_id, :now, :expires from playable p where p.id = :playable
                """)
                .param("id", id.value())
                .param("account", viewer.account().value())
                .param("profile", viewer.profile().value())
                .param("playable", playable.value())
                .param("now", utc(now))
                .param("expires", utc(expiresAt))
                .update();
    }

    /** Only leases that would end before {@code due} are written anew. */
    void renew(ProfileId profile, PlayableId playable, Instant now, Instant due, Instant expiresAt) {
        jdbc.sql("""
                update playback_grant g set expires_at = :expires
                 where g.account_id = (select p.account_id from profile p where p.id = :profile)
                   and g.profile_id = :profile and g.playable_id = :playable
                   and g.ended_at is null and g.expires_at > :now and g.expires_at < :due
                """)
                .param("profile", profile.value())
                .param("playable", playable.value())
                .param("now", utc(now))
                .param("due", utc(due))
                .param("expires", utc(expiresAt))
                .update();
    }

    boolean end(GrantId id, AccountId account, Instant now) {
        return jdbc.sql("""
                update playback_grant set ended_at = :now
                 where id = :id and account_id = :account and ended_at is null and expires_at > :now
                """)
                        .param("id", id.value())
                        .param("account", account.value())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        return new Grant(
                new GrantId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                new ProfileId(row.getObject("profile_id", UUID.class)),
                new PlayableId(row.getObject("playable_id", UUID.class)),
                row.getString("name"),
                Duration.ofMinutes(row.getInt("runtime_minutes")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
