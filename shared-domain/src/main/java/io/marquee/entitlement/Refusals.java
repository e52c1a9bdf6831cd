package io.marquee.entitlement;

import io.marquee.account.AccountId;
import io.marquee.catalogue.PlayableId;
import io.marquee.catalogue.TitleId;
import io.marquee.profile.ProfileId;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What viewers wanted to play and could not. Kept for {@link #KEPT}. */
@Service
@Transactional(readOnly = true)
public class Refusals {

    /** How long a refusal is kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final Duration WEEK = Duration.ofDays(7);
    /** A device that asks again and again is noted once in this time. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    Refusals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Attempts of the last week that a higher plan would have allowed.
     *
     * @param attempts how often anything was begun or refused
     * @param tiers by the tier that was required, the lowest first
     * @param mostWanted name of the title refused most often; null if none was
     */
    public record Week(
            int attempts, List<OfTier> tiers, @Nullable String mostWanted, int ofMostWanted) {

        public Week {
            tiers = List.copyOf(tiers);
        }
    }

    /**
     * Refusals of what required one tier.
     *
     * @param plan name of the lowest plan of at least this tier; null if there is none
     */
    public record OfTier(int tier, @Nullable String plan, int refusals) {}

    /** The account's of the last seven days, the latest first: 200 at most. */
    public List<Refusal> ofLastWeek(AccountId account) {
        return jdbc.sql("""
                        select r.at, f.id as profile_id, f.name as profile, r.title_id, coalesce(t.name, c.name) as title, r.reason, r.plan_name
                          from refusal r
                          join profile f on f.tenant_id = r.tenant_id and f.id = r.profile_id
                          left join title t on t.tenant_id = r.tenant_id and t.id = r.title_id
                          left join channel c on c.tenant_id = r.tenant_id and c.id = r.channel_id
                         where r.account_id = :account and r.at > :since
                         order by r.at desc, r.id
                         limit :most
                        """)
                .param("account", account.value())
                .param("since", utc(clock.instant().minus(WEEK)))
                .param("most", MOST)
                .query((row, _) -> new Refusal(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new ProfileId(row.getObject("profile_id", UUID.class)),
                        row.getString("profile"),
                        row.getObject("title_id") == null ? null : new TitleId(row.getObject("title_id", UUID.class)),
                        row.getString("title"),
                        Access.Reason.valueOf(row.getString("reason")),
                        row.getString("plan_name")))
                .list();
    }

    /** Notes one, in the caller's transaction. What does not exist is passed over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(AccountId account, ProfileId profile, PlayableId playable, Access.Denied denied) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into refusal (at, account_id, profile_id, title_id, playable_id, reason, required_tier, plan_name)
                        select :now, a.id, :profile, t.id, y.id, :reason, coalesce(w.tier, t.required_tier), p.name
                          from playable y
                          join title t on t.tenant_id = y.tenant_id and t.id = y.title_id
                          join account a on a.tenant_id = t.tenant_id and a.id = :account
                          join plan p on p.tenant_id = a.tenant_id and p.id = a.plan_id
                          left join availability_window w
                            on w.tenant_id = t.tenant_id and w.title_id = t.id
                           and w.opens_at <= :now and (w.closes_at is null or w.closes_at > :now)
                         where y.id = :playable
                           and not exists (select from refusal r
                                            where r.account_id = :account and r.at > :lately and r.profile_id = :profile
                                              and r.playable_id = :playable and r.reason = :reason)
                        """)
                .param("now", utc(now))
                .param("lately", utc(now.minus(AGAIN)))
                .param("account", account.value())
                .param("profile", profile.value())
                .param("playable", playable.value())
                .param("reason", denied.reason().name())
                .update();
    }

    /** Notes one of a channel, in the caller's transaction. What does not exist is passed over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(AccountId account, ProfileId profile, OnChannel wanted, Access.Denied denied) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into refusal (at, account_id, profile_id, channel_id, broadcast_id, reason, required_tier, plan_name)
                        select :now, a.id, :profile, c.id, :broadcast, :reason, c.required_tier, p.name
                          from channel c
                          join account a on a.tenant_id = c.tenant_id and a.id = :account
                          join plan p on p.tenant_id = a.tenant_id and p.id = a.plan_id
                         where c.id = :channel
                           and not exists (select from refusal r
                                            where r.account_id = :account and r.at > :lately and r.profile_id = :profile
                                              and r.channel_id = :channel and r.reason = :reason)
                        """)
                .param("now", utc(now))
                .param("lately", utc(now.minus(AGAIN)))
                .param("account", account.value())
                .param("profile", profile.value())
                .param("channel", wanted.channel())
                .param("broadcast", wanted.broadcast(), Types.OTHER)
                .param("reason", denied.reason().name())
                .update();
    }

    /** How often the last seven days' attempts to play met a plan that was too low. */
    public Week byTierThisWeek() {
        OffsetDateTime since = utc(clock.instant().minus(WEEK));
        List<OfTier> tiers = jdbc.sql("""
                        select r.required_tier as tier, count(*) as refusals,
                               (select p.name from plan p where p.rank >= r.required_tier order by p.rank limit 1) as plan
                          from refusal r
                         where r.at > :since and r.reason = 'TIER_TOO_LOW'
                         group by r.required_tier
                         order by r.required_tier
                        """)
                .param("since", since)
                .query((row, _) -> new OfTier(row.getInt("tier"), row.getString("plan"), row.getInt("refusals")))
                .list();
        return jdbc.sql("""
                        select (select count(*) from refusal r where r.at > :since)
                               + (select count(*) from watch_event e where e.kind = 'PLAY' and e.at > :since) as attempts,
                               m.name, coalesce(m.refusals, 0) as refusals
                          from (select 1) one
                          left join (select t.name, r.refusals
                                       from (select title_id, count(*) as refusals from refusal
                                              where at > :since and reason = 'TIER_TOO_LOW' and title_id is not null
                                              group by title_id
                                              order by refusals desc, title_id limit 1) r
                                       join title t on t.id = r.title_id) m on true
                        """)
                .param("since", since)
                .query((row, _) ->
                        new Week(row.getInt("attempts"), tiers, row.getString("name"), row.getInt("refusals")))
                .single();
    }

    /**
     * Deletes those that have been kept long enough, in the caller's transaction.
     *
     * @return how many; at most {@code most}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    int forgetOld(int most) {
        return jdbc.sql("""
                        delete from refusal
                         where id in (select r.id from refusal r where r.at <= :until order by r.at limit :most)
                        """)
                .param("until", utc(clock.instant().minus(KEPT)))
                .param("most", most)
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
