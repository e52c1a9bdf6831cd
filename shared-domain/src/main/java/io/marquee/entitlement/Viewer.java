package io.marquee.entitlement;

import io.marquee.account.AccountId;
import io.marquee.catalogue.Audience;
import io.marquee.profile.ProfileId;
import java.io.Serializable;

/**
 * Who is watching, and what they have bought.
 *
 * @param tier rank of the account's plan; 0 while its subscription does not hold or the account is suspended
 * @param maturityLimit highest age rating the profile may see
 * @param kids a kids' profile is not told of what lies above its limit
 */
public record Viewer(AccountId account, ProfileId profile, int tier, int maturityLimit, boolean kids)
        implements Serializable {

    /** For whom lists are made. */
    public Audience audience() {
        return new Audience(tier, maturityLimit);
    }
}
