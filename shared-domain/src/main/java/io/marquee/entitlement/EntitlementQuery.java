package io.marquee.entitlement;

import io.marquee.account.AccountId;
import io.marquee.catalogue.PlayableId;
import io.marquee.catalogue.TitleId;
import io.marquee.profile.ProfileId;
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

    /**
     * What is true of a title that may be known of.
     *
     * @param open whether a window is open now
     * @param opensAt start of the next window; null if there is none
     * @param cheapestPlan that opens the required tier; null if there is none
     */
    record Facts(
            boolean accountActive,
            boolean open,
            int requiredTier,
            @Nullable Instant opensAt,
            @Nullable Plan cheapestPlan) {}

    // What lists show is title.publication, title.maturity and the open window, exactly as here.
    private static final String FACTS = """
            select exists (select from account a where a.id = :account and a.state = 'ACTIVE') as account_active,
                   w.title_id is not null as open,
                   coalesce(w.tier, t.required_tier) as required_tier,
                   (select min(later.opens_at) from availability_window later
                     where later.tenant_id = t.tenant_id and later.title_id = t.id and later.opens_at > :now) as opens_at,
                   offer.*
              from title t
              left join availability_window w
                on w.tenant_id = t.tenant_id and w.title_id = t.id
               and w.opens_at <= :now and (w.closes_at is null or w.closes_at > :now)
              left join lateral (
                   select""" + JdbcPlans.COLUMNS + """
                     from plan p
                    where p.on_sale and p.rank >= coalesce(w.tier, t.required_tier)
                    order by""" + JdbcPlans.CHEAPEST_FIRST + """
                    limit 1) offer on true
             where t.publication = 'PUBLISHED'
               and t.maturity <= :maturityLimit
               and t.id =\s""";

    private static final String VIEWER = """
            select p.rank, f.maturity_limit, f.kids
              from profile f
              join account a on a.tenant_id = f.tenant_id and a.id = f.account_id
              join plan p on p.tenant_id = a.tenant_id and p.id = a.plan_id
             where f.id = :profile
               and f.account_id = :account
            """;

    private final JdbcClient jdbc;

    EntitlementQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Viewer> viewer(AccountId account, ProfileId profile) {
        return jdbc.sql(VIEWER)
                .param("account", account.value())
                .param("profile", profile.value())
                .query((row, _) -> new Viewer(
                        account, profile, row.getInt("rank"), row.getInt("maturity_limit"), row.getBoolean("kids")))
                .optional();
    }

    Optional<Facts> facts(Viewer viewer, TitleId title, Instant now) {
        return facts(FACTS + ":id", viewer, title.value(), now);
    }

    Optional<Facts> facts(Viewer viewer, PlayableId playable, Instant now) {
        return facts(FACTS + "(select y.title_id from playable y where y.id = :id)", viewer, playable.value(), now);
    }

    private Optional<Facts> facts(String sql, Viewer viewer, UUID id, Instant now) {
        return jdbc.sql(sql)
                .param("account", viewer.account().value())
                .param("maturityLimit", viewer.maturityLimit())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query((row, number) -> new Facts(
                        row.getBoolean("account_active"),
                        row.getBoolean("open"),
                        row.getInt("required_tier"),
                        moment(row.getObject("opens_at", OffsetDateTime.class)),
                        row.getObject("plan_id") == null ? null : JdbcPlans.PLAN.mapRow(row, number)))
                .optional();
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
