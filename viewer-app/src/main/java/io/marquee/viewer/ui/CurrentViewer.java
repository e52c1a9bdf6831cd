package io.marquee.viewer.ui;

import io.marquee.edge.security.CurrentUser;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.Viewer;
import io.marquee.profile.Profile;
import io.marquee.profile.Profiles;
import org.springframework.stereotype.Component;

/** For whom the page is made. */
@Component
public class CurrentViewer {

    private final CurrentUser users;
    private final Entitlements entitlements;
    private final Profiles profiles;

    CurrentViewer(CurrentUser users, Entitlements entitlements, Profiles profiles) {
        this.users = users;
        this.entitlements = entitlements;
        this.profiles = profiles;
    }

    /** The chosen profile with what its account has bought, as of now. */
    public Viewer get() {
        return entitlements.viewer(users.require().account(), users.requireProfile());
    }

    public Profile profile() {
        return profiles.require(users.require().account(), users.requireProfile());
    }

    /** The address of the profile's picture. */
    public static String avatar(Profile profile) {
        return "/artwork/avatars/" + profile.avatar() + ".svg";
    }
}
