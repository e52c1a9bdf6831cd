package io.marquee.edge.security;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import io.marquee.edge.api.Problems;
import io.marquee.profile.ProfileId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who is asking, for controllers and views alike, and which profile they have chosen. */
@Component
public class CurrentUser {

    private static final String PROFILE = ProfileId.class.getName();

    private final DeviceCookies devices;

    CurrentUser(DeviceCookies devices) {
        this.devices = devices;
    }

    /** Who has signed in; empty for a visitor. */
    public Optional<PortalUser> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(PortalAuthentication.class::isInstance)
                .map(authentication -> ((PortalAuthentication) authentication).getPrincipal());
    }

    /** Who has signed in; a visitor gets the 401 problem. */
    public PortalUser require() {
        return find().orElseThrow(() -> Problems.exception(Problems.unauthorized("This needs a sign-in.")));
    }

    /** The profile in use: that of the bearer token, or the one chosen in this portal session. */
    public Optional<ProfileId> profile() {
        return find().flatMap(user -> chosen().or(() -> Optional.ofNullable(user.profile())));
    }

    /** The profile in use; where none has been chosen the 409 problem {@code choose-profile}. */
    public ProfileId requireProfile() {
        require();
        return profile().orElseThrow(() -> Problems.exception(Problems.chooseProfile()));
    }

    /**
     * Uses the profile in this portal session from now on. The caller has made sure that it belongs to the account and
     * that its PIN was given. From a view, the browser also comes back as this profile.
     */
    public void choose(ProfileId profile) {
        PortalUser user = require();
        VaadinSession view = VaadinSession.getCurrent();
        if (view != null) {
            view.getSession().setAttribute(PROFILE, profile);
            if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                    && VaadinResponse.getCurrent() instanceof VaadinServletResponse response) {
                devices.remember(user, profile, request, response);
            }
            return;
        }
        HttpServletRequest request = request();
        if (request == null) {
            throw new IllegalStateException("no session to choose profile " + profile + " in");
        }
        request.getSession().setAttribute(PROFILE, profile);
    }

    private Optional<ProfileId> chosen() {
        VaadinSession view = VaadinSession.getCurrent();
        WrappedSession wrapped = view == null ? null : view.getSession();
        if (wrapped != null) {
            return Optional.ofNullable((ProfileId) wrapped.getAttribute(PROFILE));
        }
        HttpServletRequest request = request();
        if (request == null || BearerTokens.in(request).isPresent()) {
            return Optional.empty();
        }
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(http -> (ProfileId) http.getAttribute(PROFILE));
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
                ? servlet.getRequest()
                : null;
    }
}
