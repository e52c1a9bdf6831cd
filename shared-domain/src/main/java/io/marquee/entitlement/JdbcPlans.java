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

    static final RowMapper<Plan> PLAN = (row, _) -> new Plan(
            new PlanId(row.getObject("plan_id", UUID.class)),
            row.getString("code"),
            row.getString("plan_name"),
            row.getInt("rank"),
            row.getInt("price_minor"),
            row.getString("currency"),
            row.getInt("profile_limit"),
            row.getInt("stream_limit"));

    private static final String SELECT = """
            select p.id as plan_id, p.code, p.name as plan_name, p.rank, p.price_minor, p.currency,
                   p.profile_limit, p.stream_limit
              from plan p
            """;

    private final JdbcClient jdbc;

    JdbcPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Plan> all() {
        return jdbc.sql(SELECT + " order by p.rank").query(PLAN).list();
    }

    Optional<Plan> find(PlanId id) {
        return jdbc.sql(SELECT + " where p.id = :id")
                .param("id", id.value())
                .query(PLAN)
                .optional();
    }

    Optional<Plan> of(AccountId account) {
        return jdbc.sql(SELECT + " where p.id = (select a.plan_id from account a where a.id = :account)")
                .param("account", account.value())
                .query(PLAN)
                .optional();
    }

    Optional<Plan> cheapestOpening(int tier) {
        return jdbc.sql(SELECT + " where p.rank >= :tier order by p.price_minor, p.rank limit 1")
                .param("tier", tier)
                .query(PLAN)
                .optional();
    }

    Optional<Plan> inTheWay(PlanDraft draft, PlanId except) {
        return jdbc.sql(SELECT
                        + " where (p.code = :code or p.rank = :rank) and p.id <> :except order by p.rank limit 1")
                .param("code", draft.code())
                .param("rank", draft.rank())
                .param("except", except.value())
                .query(PLAN)
                .optional();
    }

    void write(PlanId id, PlanDraft draft) {
        jdbc.sql("""
                        insert into plan (id, code, name, rank, price_minor, currency, profile_limit, stream_limit)
                        values (:id, :code, :name, :rank, :price, :currency, :profiles, :streams)
                        on conflict (tenant_id, id) do update
                           set code = :code, name = :name, rank = :rank, price_minor = :price, currency = :currency,
                               profile_limit = :profiles, stream_limit = :streams, version = plan.version + 1
                        """)
                .param("id", id.value())
                .param("code", draft.code())
                .param("name", draft.name())
                .param("rank", draft.rank())
                .param("price", draft.priceMinor())
                .param("currency", draft.currency())
                .param("profiles", draft.profileLimit())
                .param("streams", draft.streamLimit())
                .update();
    }

    int accountsOn(PlanId id) {
        return jdbc.sql("select count(*) from account where plan_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
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
}
