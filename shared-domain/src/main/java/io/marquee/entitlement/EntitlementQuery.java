package io.marquee.entitlement;

import io.marquee.account.AccountId;
import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.Publication;
import io.marquee.profile.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a decision rests on: one statement a question. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EntitlementQuery {

    private static final String HOLDER = """
            select a.state as account_state, f.name as profile_name, f.maturity_limit, f.kids,
                   s.state as subscription_state, s.access_until,
                   own.name as own_name, own.rank as own_rank, own.stream_limit as own_streams,
                   own.catch_up_days as own_catch_up,
                   (select count(*) from playback_grant g
                     where g.account_id = a.id and""" + RightsSql.LEASE_RUNS + """
                   ) as streams,
            """;

    private static final String FROM_HOLDER = """
              from account a
              join profile f on f.tenant_id = a.tenant_id and f.account_id = a.id and f.id = :profile
              join plan own on own.tenant_id = a.tenant_id and own.id = a.plan_id
              left join subscription s on s.tenant_id = a.tenant_id and s.account_id = a.id
            """;

    private static final String FACTS =
            HOLDER + """
                   t.name as title_name, t.publication, t.maturity, t.required_tier,
                   w.opens_at as begun_at, w.closes_at, w.tier as window_tier,
                   (select min(n.opens_at) from availability_window n
                     where n.tenant_id = t.tenant_id and n.title_id = t.id and n.opens_at > :now) as next_opens_at,
                   offer.*
            """ + FROM_HOLDER + """
              left join title t on t.tenant_id = a.tenant_id and t.id = %s
              left join lateral (
                   select b.opens_at, b.closes_at, b.tier from availability_window b
                    where b.tenant_id = t.tenant_id and b.title_id = t.id and b.opens_at <= :now
                    order by b.opens_at desc limit 1) w on true
              left join lateral (
                   select""" + JdbcPlans.COLUMNS + """
                     from plan p
                    where p.tenant_id = t.tenant_id and p.on_sale
                      and p.rank >= case when w.closes_at <= :now then t.required_tier
                                         else coalesce(w.tier, t.required_tier) end
                    order by""" + JdbcPlans.CHEAPEST_FIRST + """
                    limit 1) offer on true
             where a.id = :account
            """;

    /** A broadcast that is asked for must be the channel's; what is on now began less than a day ago. */
    private static final String ON_CHANNEL =
            HOLDER + """
                   c.name as channel_name, c.required_tier,
                   case when c.stream_url is null then c.catch_up_hours else 0 end as catch_up_hours,
                   b.starts_at, b.stops_at, coalesce(b.maturity, 0) as maturity, offer.*
            """ + FROM_HOLDER + """
              left join channel c on c.tenant_id = a.tenant_id and c.id = :channel
              left join lateral (
                   select n.starts_at, n.stops_at, g.maturity
                     from broadcast n
                     join programme g on g.tenant_id = n.tenant_id and g.id = n.programme_id
                    where n.tenant_id = c.tenant_id and n.channel_id = c.id and %s) b on true
              left join lateral (
                   select""" + JdbcPlans.COLUMNS + """
                     from plan p
                    where p.tenant_id = c.tenant_id and p.on_sale and p.rank >= c.required_tier
                      and (cast(:broadcast as uuid) is null or b.stops_at > :now
                           or b.stops_at + p.catch_up_days * interval '24 hours' > :now)
                    order by""" + JdbcPlans.CHEAPEST_FIRST + """
                    limit 1) offer on true
             where a.id = :account
            """;

    private static final String ON_NOW = ON_CHANNEL.formatted(
            "n.starts_at <= :now and n.starts_at > :now - interval '24 hours' and n.stops_at > :now");

    private static final String OF_BROADCAST = ON_CHANNEL.formatted("n.id = :broadcast");

    private static final String OF_TITLE = FACTS.formatted(":id");

    private static final String OF_PLAYABLE = FACTS.formatted("(select y.title_id from playable y where y.id = :id)");

    private static final String VIEWER = """
            select case when""" + RightsSql.ACCOUNT_HOLDS + """
                   then p.rank else 0 end as tier, f.maturity_limit, f.kids
              from profile f
              join account a on a.tenant_id = f.tenant_id and a.id = f.account_id
              join plan p on p.tenant_id = a.tenant_id and p.id = a.plan_id
              left join subscription s on s.tenant_id = a.tenant_id and s.account_id = a.id
             where f.id = :profile
               and f.account_id = :account
            """;

    private final JdbcClient jdbc;

    EntitlementQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Viewer> viewer(AccountId account, ProfileId profile, Instant now) {
        return jdbc.sql(VIEWER)
                .param("account", account.value())
                .param("profile", profile.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Viewer(
                        account, profile, row.getInt("tier"), row.getInt("maturity_limit"), row.getBoolean("kids")))
                .optional();
    }

    /** Empty if the account has no such profile. */
    Optional<Facts> ofTitle(AccountId account, ProfileId profile, UUID title, Instant now) {
        return facts(OF_TITLE, account, profile, title, now);
    }

    /** Empty if the account has no such profile. */
    Optional<Facts> ofPlayable(AccountId account, ProfileId profile, UUID playable, Instant now) {
        return facts(OF_PLAYABLE, account, profile, playable, now);
    }

    /** Empty if the account has no such profile. */
    Optional<Facts> onChannel(AccountId account, ProfileId profile, OnChannel wanted, Instant now) {
        return jdbc.sql(wanted.broadcast() == null ? ON_NOW : OF_BROADCAST)
                .param("account", account.value())
                .param("profile", profile.value())
                .param("channel", wanted.channel())
                .param("broadcast", wanted.broadcast(), Types.OTHER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Facts(now, holder(row), station(row, number, wanted.broadcast() != null)))
                .optional();
    }

    private Optional<Facts> facts(String sql, AccountId account, ProfileId profile, UUID id, Instant now) {
        return jdbc.sql(sql)
                .param("account", account.value())
                .param("profile", profile.value())
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Facts(now, holder(row), wanted(row, number)))
                .optional();
    }

    private static Facts.Holder holder(ResultSet row) throws SQLException {
        return new Facts.Holder(
                row.getString("account_state").equals("SUSPENDED"),
                row.getString("profile_name"),
                row.getInt("maturity_limit"),
                row.getBoolean("kids"),
                row.getString("subscription_state"),
                moment(row, "access_until"),
                row.getString("own_name"),
                row.getInt("own_rank"),
                row.getInt("own_streams"),
                Duration.ofDays(row.getInt("own_catch_up")),
                row.getInt("streams"));
    }

    private static Facts.@Nullable Wanted wanted(ResultSet row, int number) throws SQLException {
        String name = row.getString("title_name");
        if (name == null) {
            return null;
        }
        Instant begunAt = moment(row, "begun_at");
        return new Facts.Work(
                name,
                Publication.valueOf(row.getString("publication")),
                MaturityRating.ofAge(row.getInt("maturity")),
                begunAt == null
                        ? null
                        : new Facts.Window(
                                begunAt, moment(row, "closes_at"), row.getObject("window_tier", Integer.class)),
                moment(row, "next_opens_at"),
                row.getInt("required_tier"),
                row.getObject("plan_id") == null ? null : JdbcPlans.PLAN.mapRow(row, number));
    }

    private static Facts.@Nullable Station station(ResultSet row, int number, boolean ofBroadcast) throws SQLException {
        String name = row.getString("channel_name");
        Instant start = moment(row, "starts_at");
        Instant stop = moment(row, "stops_at");
        if (name == null || (ofBroadcast && start == null)) {
            return null;
        }
        return new Facts.Station(
                name,
                row.getInt("maturity"),
                row.getInt("required_tier"),
                Duration.ofHours(row.getInt("catch_up_hours")),
                ofBroadcast && start != null && stop != null ? new Facts.Slot(start, stop) : null,
                row.getObject("plan_id") == null ? null : JdbcPlans.PLAN.mapRow(row, number));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
