package io.marquee.viewer.profiles;

import io.marquee.edge.security.CurrentUser;
import io.marquee.profile.Profile;
import io.marquee.profile.Profiles;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is watching in this browser now. */
@Component
class ProfileInUse {

    private final CurrentUser users;
    private final Profiles profiles;

    ProfileInUse(CurrentUser users, Profiles profiles) {
        this.users = users;
        this.profiles = profiles;
    }

    /** Empty while none was chosen, and once the chosen one was deleted. */
    Optional<Profile> find() {
        return users.find().flatMap(user -> users.profile().flatMap(profile -> profiles.find(user.account(), profile)));
    }

    /** Whether whoever watches may change the account's profiles. */
    boolean mayManage() {
        return find().filter(profile -> !profile.kids()).isPresent();
    }
}
