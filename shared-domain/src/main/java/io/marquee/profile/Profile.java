package io.marquee.profile;

import io.marquee.account.AccountId;
import io.marquee.catalogue.MaturityRating;
import java.io.Serializable;

/**
 * One who watches.
 *
 * @param version grows with each edit
 * @param avatar names a picture: {@code /artwork/avatars/{avatar}.svg}
 * @param kids a kids' profile is not told of what lies above its limit
 * @param maturityLimit the highest rating shown
 * @param pinned whether a PIN opens it
 * @param theme how pages look to it, on every device
 */
public record Profile(
        ProfileId id,
        int version,
        AccountId accountId,
        String name,
        String avatar,
        boolean kids,
        MaturityRating maturityLimit,
        boolean pinned,
        Theme theme)
        implements Serializable {

    /**
     * Whether a browser that watched as this profile is this profile again when it comes back. One behind a PIN has to be
     * opened anew; a kids' one comes back in any case, since without it the way out would stand open.
     */
    public boolean comesBack() {
        return kids || !pinned;
    }
}
