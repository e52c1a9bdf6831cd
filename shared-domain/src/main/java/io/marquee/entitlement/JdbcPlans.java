package io.marquee.entitlement;

import io.marquee.account.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcPlans {

    /** What {@link #PLAN} reads, of the plan with the alias {@code p}. */
    static final String COLUMNS = """
             p.id as plan_id, p.version as plan_version, p.code, p.name as plan_name, p.rank, p.price_minor, p.currency,
             p.period, p.profile_limit, p.stream_limit, p.catch_up_days, p.trial_days, p.on_sale
            """;

    /** Orders the plans with the alias {@code p} by what they cost in the same time, the cheapest first. */
    static final String CHEAPEST_FIRST =
            " case p.period when 'YEAR' then p.price_minor / 12.0 else p.price_minor end, p.rank ";

    static final RowMapper<Plan> PLAN = (row, _) -> new Plan(
            new PlanId(row.getObject("plan_id", UUID.class)),
            row.getInt("plan_version"),
            row.getString("code"),
            row.getString("plan_name"),
            row.getInt("rank"),
            row.getInt("price_minor"),
            row.getString("currency"),
            PlanPeriod.valueOf(row.getString("period")),
            row.getInt("profile_limit"),
            row.getInt("stream_limit"),
            row.getInt("catch_up_days"),
            row.getInt("trial_days"),
            row.getBoolean("on_sale"));

    private static final String SELECT = "select" + COLUMNS + "from plan p ";

    private final JdbcClient jdbc;

    JdbcPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets no other transaction of the tenant edit plans until this one ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('plans ' || current_tenant()))::text")
                .query(String.class)
                .single();
    }

    List<Plan> all() {
        return jdbc.sql(SELECT + "order by p.rank").query(PLAN).list();
    }

    Optional<Plan> find(PlanId id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query(PLAN)
                .optional();
    }

    Optional<Plan> of(AccountId account) {
        return jdbc.sql(SELECT + "where p.id = (select a.plan_id from account a where a.id = :account)")
                .param("account", account.value())
                .query(PLAN)
                .optional();
    }

    Optional<Plan> cheapestOpening(int tier) {
        return jdbc.sql(SELECT + "where p.on_sale and p.rank >= :tier order by" + CHEAPEST_FIRST + "limit 1")
                .param("tier", tier)
                .query(PLAN)
                .optional();
    }

    void insert(PlanId id, PlanDraft draft) {
        write("""
                insert into plan (id, code, name, rank, price_minor, currency, period, profile_limit, stream_limit,
                                  catch_up_days, trial_days, on_sale)
                values (:id, :code, :name, :rank, :price, :currency, :period, :profiles, :streams,
                        :catchUpDays, :trialDays, :onSale)
                """, id, draft);
    }

    void update(PlanId id, PlanDraft draft) {
        write("""
                update plan
                   set code = :code, name = :name, rank = :rank, price_minor = :price, currency = :currency,
                       period = :period, profile_limit = :profiles, stream_limit = :streams,
                       catch_up_days = :catchUpDays, trial_days = :trialDays, on_sale = :onSale, version = version + 1
                 where id = :id
                """, id, draft);
    }

    /** Gives each the other's rank. */
    void exchangeRanks(Plan one, Plan other) {
        jdbc.sql("""
                        update plan
                           set rank = case id when :one then :othersRank else :onesRank end, version = version + 1
                         where id in (:one, :other)
                        """)
                .param("one", one.id().value())
                .param("onesRank", one.rank())
                .param("other", other.id().value())
                .param("othersRank", other.rank())
                .update();
    }

    /** How many accounts are on it, or will be from their next period on. */
    int accountsOn(PlanId id) {
        return jdbc.sql("""
                        select count(*)
                          from account a
                          left join subscription s on s.tenant_id = a.tenant_id and s.account_id = a.id
                         where a.plan_id = :id or s.next_plan_id = :id
                        """).param("id", id.value()).query(Integer.class).single();
    }

    void delete(PlanId id) {
        jdbc.sql("delete from plan where id = :id").param("id", id.value()).update();
    }

    int put(AccountId account, PlanId plan) {
        return jdbc.sql("update account set plan_id = :plan, version = version + 1 where id = :account")
                .param("plan", plan.value())
                .param("account", account.value())
                .update();
    }

    private void write(String sql, PlanId id, PlanDraft draft) {
        jdbc.sql(sql)
                .param("id", id.value())
                .param("code", draft.code())
                .param("name", draft.name())
                .param("rank", draft.rank())
                .param("price", draft.priceMinor())
                .param("currency", draft.currency())
                .param("period", draft.period().name())
                .param("profiles", draft.profileLimit())
                .param("streams", draft.streamLimit())
                .param("catchUpDays", draft.catchUpDays())
                .param("trialDays", draft.trialDays())
                .param("onSale", draft.onSale())
                .update();
    }
}
