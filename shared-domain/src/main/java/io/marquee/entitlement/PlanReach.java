package io.marquee.entitlement;

import io.marquee.catalogue.CardSql;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much of the catalogue the viewer's own plan and each plan on sale opens to a viewer. */
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

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanReach(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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
