package io.marquee.viewer.profiles;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.marquee.edge.security.CurrentUser;
import io.marquee.edge.security.PortalUser;
import io.marquee.profile.Profile;
import io.marquee.profile.Profiles;
import io.marquee.viewer.ui.NotForKids;
import io.marquee.viewer.ui.Plays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Nobody enters a page without a profile, and a kids' profile enters none that is not for it. An account's only profile,
 * unless a PIN guards it, is taken as chosen.
 */
@Component
class ProfileGate implements VaadinServiceInitListener {

    private final CurrentUser users;
    private final ProfileInUse inUse;
    private final Profiles profiles;
    private final OpenPages open;

    ProfileGate(CurrentUser users, ProfileInUse inUse, Profiles profiles, OpenPages open) {
        this.users = users;
        this.inUse = inUse;
        this.profiles = profiles;
        this.open = open;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        Class<?> page = event.getNavigationTarget();
        if (page == ProfilesView.class || page.isAnnotationPresent(AnonymousAllowed.class)) {
            return;
        }
        Optional<PortalUser> user = users.find();
        if (user.isEmpty()) {
            return;
        }
        Optional<Profile> profile = inUse.find().or(() -> only(user.get()));
        if (profile.isEmpty()) {
            event.forwardTo(
                    ProfilesView.class,
                    QueryParameters.of(ProfilesView.THEN, event.getLocation().getPathWithQueryParameters()));
            return;
        }
        open.shows(event.getUI(), profile.get(), page.isAnnotationPresent(Plays.class));
        if (profile.get().kids() && page.isAnnotationPresent(NotForKids.class)) {
            event.rerouteTo(AskGrownUpView.class);
        }
    }

    private Optional<Profile> only(PortalUser user) {
        List<Profile> all = profiles.of(user.account());
        if (all.size() > 1 || all.getFirst().pinned()) {
            return Optional.empty();
        }
        users.choose(all.getFirst().id());
        return Optional.of(all.getFirst());
    }
}
