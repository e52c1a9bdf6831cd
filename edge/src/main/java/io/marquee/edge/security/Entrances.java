package io.marquee.edge.security;

import io.marquee.account.LiveSignIn;
import io.marquee.account.Portal;
import io.marquee.audit.AuditTrail;
import io.marquee.tenancy.Actor;
import org.springframework.stereotype.Component;

/** Notes each member of staff who signs in. */
@Component
class Entrances {

    private final AuditTrail audit;

    Entrances(AuditTrail audit) {
        this.audit = audit;
    }

    /** A viewer's sign-in is nobody's business. */
    void note(LiveSignIn signIn) {
        if (signIn.portal() == Portal.ADMIN) {
            audit.entered(new Actor(signIn.account().value(), "", ActingStaff.address()), "Signed in");
        }
    }
}
