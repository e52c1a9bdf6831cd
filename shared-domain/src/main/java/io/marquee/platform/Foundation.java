package io.marquee.platform;

import io.marquee.entitlement.PlanDraft;
import io.marquee.entitlement.Plans;
import java.net.URI;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What every brand begins with, written in its own scope: all of it or nothing. */
@Component
class Foundation {

    private final JdbcClient jdbc;
    private final Plans plans;

    Foundation(JdbcClient jdbc, Plans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /** Writes what is missing; answers whether anything was. */
    @Transactional
    public boolean lay(NewBrand wanted, URI askedAt) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('foundation'), hashtext(:slug))::text")
                .param("slug", wanted.slug())
                .query()
                .singleRow(); // two who send the same form
        if (!plans.all().isEmpty()) {
            return false;
        }
        for (PlanDraft plan : wanted.plans().plans(wanted.currency())) {
            plans.create(plan);
        }
        int position = 0;
        for (StandardGenres.Named genre : StandardGenres.ALL) {
            jdbc.sql("insert into genre (code, name, position) values (:code, :name, :position)")
                    .param("code", genre.code())
                    .param("name", genre.name())
                    .param("position", position++)
                    .update();
        }
        return true;
    }
}
