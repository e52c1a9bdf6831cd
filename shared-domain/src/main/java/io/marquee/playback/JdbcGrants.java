package io.marquee.playback;

import io.marquee.account.AccountId;
import io.marquee.account.SignInId;
import io.marquee.catalogue.PlayableId;
import io.marquee.entitlement.RightsSql;
import io.marquee.entitlement.Viewer;
import io.marquee.profile.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
                select g.id, g.account_id, g.profile_id, g.playable_id, g.channel_id, g.broadcast_id, g.issued_at,
                       g.expires_at, f.maturity_limit, coalesce(p.name, c.name) as name, p.runtime_minutes
                  from playback_grant g
                  join profile f on f.tenant_id = g.tenant_id and f.id = g.profile_id
                  left join playable p on p.id = g.playable_id
                  left join channel c on c.tenant_id = g.tenant_id and c.id = g.channel_id
                  join account a on a.tenant_id = g.tenant_id and a.id = g.account_id
                  left join subscription s on s.tenant_id = a.tenant_id and s.account_id = a.id
                 where g.id = :id and num_nonnulls(p.id, c.id) = 1 and""" + RightsSql.LEASE_RUNS + "and" + RightsSql.ACCOUNT_HOLDS)
                .param("id", id.value())
                .param("now", utc(now))
                .query(JdbcGrants::grant)
                .optional();
    }

    List<Stream> playing(Viewer viewer, Instant now) {
        return jdbc.sql("""
                select g.id, coalesce(d.device, '') as device, f.name as profile, g.issued_at,
                       case when t.maturity <= :maturityLimit then t.name else c.name end as title
                  from playback_grant g
                  join profile f on f.tenant_id = g.tenant_id and f.id = g.profile_id
                  left join title t on t.tenant_id = g.tenant_id and t.id = g.title_id
                  left join channel c on c.tenant_id = g.tenant_id and c.id = g.channel_id
                  left join sign_in d on d.tenant_id = g.tenant_id and d.id = g.sign_in_id
                 where g.account_id = :account and""" + RightsSql.LEASE_RUNS + "order by g.issued_at, g.id")
                .param("account", viewer.account().value())
                .param("maturityLimit", viewer.maturityLimit())
                .param("now", utc(now))
                .query((row, _) -> new Stream(
                        new GrantId(row.getObject("id", UUID.class)),
                        row.getString("device"),
                        row.getString("profile"),
                        row.getString("title"),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Until the transaction ends no other has it; keys that refer to the account are not held up. */
    void lock(AccountId account) {
        jdbc.sql("select id from account where id = :account for no key update")
                .param("account", account.value())
                .query(UUID.class)
                .optional();
    }

    /** The device's own of the same playable, or of whatever channel. */
    List<GrantId> endFormer(Viewer viewer, SignInId device, Target target, Instant now) {
        return jdbc.sql("""
                update playback_grant set ended_at = :now
                 where account_id = :account and profile_id = :profile and sign_in_id = :device
                   and case when :channel::uuid is null then playable_id = :playable else channel_id is not null end
                   and ended_at is null and expires_at > :now
                returning id
                """)
                .param("account", viewer.account().value())
                .param("profile", viewer.profile().value())
                .param("device", device.value())
                .param("playable", target.playable(), Types.OTHER)
                .param("channel", target.channel(), Types.OTHER)
                .param("now", utc(now))
                .query((row, _) -> new GrantId(row.getObject("id", UUID.class)))
                .list();
    }

    void issue(GrantId id, Viewer viewer, SignInId device, Target target, Instant now, Instant expiresAt) {
        jdbc.sql("""
                insert into playback_grant (id, account_id, profile_id, sign_in_id, playable_id, title_id, channel_id,
                                            broadcast_id, issued_at, expires_at)
                select :id, :account, :profile, :device, p.id, p.title_id, :channel, :broadcast, :now, :expires
                  from (select 1) one
                  left join playable p on p.id = :playable
                 where p.id is not null or :channel::uuid is not null
                """)
                .param("device", device.value())
                .param("id", id.value())
                .param("account", viewer.account().value())
                .param("profile", viewer.profile().value())
                .param("playable", target.playable(), Types.OTHER)
                .param("channel", target.channel(), Types.OTHER)
                .param("broadcast", target.broadcast(), Types.OTHER)
                .param("now", utc(now))
                .param("expires", utc(expiresAt))
                .update();
    }

    /** Only leases that would end before {@code due} are written anew. */
    void renew(Viewer viewer, SignInId device, PlayableId playable, Instant now, Instant due, Instant expiresAt) {
        jdbc.sql("""
                update playback_grant set expires_at = :expires
                 where account_id = :account and profile_id = :profile and sign_in_id = :device
                   and playable_id = :playable and ended_at is null and expires_at > :now and expires_at < :due
                """)
                .param("account", viewer.account().value())
                .param("profile", viewer.profile().value())
                .param("device", device.value())
                .param("playable", playable.value())
                .param("now", utc(now))
                .param("due", utc(due))
                .param("expires", utc(expiresAt))
                .update();
    }

    /** False if it is over already, or no such grant of the account and device; it stays as it was. */
    boolean renew(GrantId id, AccountId account, SignInId device, Instant now, Instant expiresAt) {
        return jdbc.sql("""
                update playback_grant set expires_at = :expires
                 where id = :id and account_id = :account and sign_in_id = :device
                   and ended_at is null and expires_at > :now
                """)
                        .param("id", id.value())
                        .param("account", account.value())
                        .param("device", device.value())
                        .param("now", utc(now))
                        .param("expires", utc(expiresAt))
                        .update()
                == 1;
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
                row.getInt("maturity_limit"),
                played(row),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static Played played(ResultSet row) throws SQLException {
        UUID channel = row.getObject("channel_id", UUID.class);
        UUID broadcast = row.getObject("broadcast_id", UUID.class);
        if (channel == null) {
            return new Played.Work(
                    new PlayableId(row.getObject("playable_id", UUID.class)),
                    row.getString("name"),
                    Duration.ofMinutes(row.getInt("runtime_minutes")));
        }
        return broadcast == null
                ? new Played.Live(channel, row.getString("name"))
                : new Played.Past(channel, broadcast);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
