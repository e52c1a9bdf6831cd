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
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Nobody enters a page without a profile. An account's only profile, unless a PIN guards it, is taken as chosen. */
@Component
class ProfileGate implements VaadinServiceInitListener {

    private final CurrentUser users;
    private final Profiles profiles;

    ProfileGate(CurrentUser users, Profiles profiles) {
        this.users = users;
        this.profiles = profiles;
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
        if (user.isEmpty() || hasProfile(user.get())) {
            return;
        }
        List<Profile> all = profiles.of(user.get().account());
        if (all.size() == 1 && !all.getFirst().pinned()) {
            users.choose(all.getFirst().id());
            return;
        }
        event.forwardTo(
                ProfilesView.class,
                QueryParameters.of(ProfilesView.THEN, event.getLocation().getPathWithQueryParameters()));
    }

    private boolean hasProfile(PortalUser user) {
        return users.profile()
                .filter(profile -> profiles.find(user.account(), profile).isPresent())
                .isPresent();
    }
}
