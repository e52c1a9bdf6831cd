package io.marquee.entitlement;

import io.marquee.catalogue.CardSql;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much each plan opens: to a viewer, of the plans on sale and the viewer's own; to staff, of all. */
@Service
public class PlanReach {

    /**
     * A plan and what it opens.
     *
     * @param titles how many of the titles that the viewer's profile may see now
     * @param gained how many of those the viewer's own plan keeps locked
     */
    public record Reach(Plan plan, int titles, int gained) implements Serializable {}

    private static final String REACH =
            """
            with seen as (
                select coalesce(w.tier, t.required_tier) as tier
                  from""" + CardSql.TITLES + "where" + CardSql.VISIBLE + """
            )
            select""" + JdbcPlans.COLUMNS + """
                 , (select count(*) from seen s where s.tier <= p.rank) as titles,
                   (select count(*) from seen s where s.tier <= p.rank and s.tier > :tier) as gained
              from plan p
             where p.on_sale or p.id = (select a.plan_id from account a where a.id = :account)
             order by p.rank
            """;

    private static final String STANDINGS = """
            with open as (
                select coalesce(w.tier, t.required_tier) as tier
                  from""" + CardSql.TITLES + """
                 where t.publication = 'PUBLISHED'
            ), held as (
                select a.plan_id, count(*) as accounts from account a group by a.plan_id
            )
            select""" + JdbcPlans.COLUMNS + """
                 , coalesce(held.accounts, 0) as accounts
                 , (select count(*) from open o where o.tier <= p.rank) as titles
                 , (select count(*) from open) as out_of
              from plan p
              left join held on held.plan_id = p.id
             order by p.rank
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanReach(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All plans by rank, the lowest first, with what stands on each; one statement. */
    @Transactional(readOnly = true)
    public List<PlanStanding> standings() {
        return jdbc.sql(STANDINGS)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new PlanStanding(
                        JdbcPlans.PLAN.mapRow(row, number),
                        row.getInt("accounts"),
                        row.getInt("titles"),
                        row.getInt("out_of")))
                .list();
    }

    /** By rank, the lowest first; one statement. */
    @Transactional(readOnly = true)
    public List<Reach> of(Viewer viewer) {
        return jdbc.sql(REACH)
                .params(CardSql.parameters(viewer.audience(), clock.instant()))
                .param("account", viewer.account().value())
                .query((row, number) ->
                        new Reach(JdbcPlans.PLAN.mapRow(row, number), row.getInt("titles"), row.getInt("gained")))
                .list();
    }
}
