package io.marquee.discovery;

import io.marquee.entitlement.Viewer;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Component;

/** The part of home that is dear to make, kept for a minute or until the catalogue changes. */
@Component
class ChosenRails {

    static final String CACHE = "home";

    private final RailRules rules;

    ChosenRails(RailRules rules) {
        this.rules = rules;
    }

    /** Kept by profile, and by what its plan and its limit let it see. */
    @Cacheable(cacheNames = CACHE, key = "#viewer.profile() + ':' + #viewer.tier() + ':' + #viewer.maturityLimit()")
    public Home of(Viewer viewer) {
        return rules.apply(viewer);
    }
}
