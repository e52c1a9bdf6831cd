package io.marquee.platform;

import io.marquee.account.Role;
import io.marquee.entitlement.PlanDraft;
import io.marquee.entitlement.Plans;
import io.marquee.staff.Invitations;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What every brand begins with, written in its own scope: all of it or nothing. */
@Component
class Foundation {

    private final JdbcClient jdbc;
    private final Plans plans;
    private final Invitations invitations;

    Foundation(JdbcClient jdbc, Plans plans, Invitations invitations) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.invitations = invitations;
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
        invitations.invite(wanted.owner(), Set.of(Role.OWNER), adminAddress(wanted, askedAt));
        return true;
    }

    private static URI adminAddress(NewBrand wanted, URI askedAt) {
        try {
            String host = wanted.hosts().getFirst().value();
            return new URI(askedAt.getScheme(), null, host, askedAt.getPort(), null, null, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address to be asked at: " + askedAt, e);
        }
    }
}
