package io.marquee.edge.security;

import io.marquee.account.Portal;
import io.marquee.account.SignIns;
import io.marquee.profile.Profile;
import io.marquee.profile.ProfileId;
import io.marquee.profile.Profiles;
import io.marquee.token.DeviceTokens;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps a browser signed in over restarts and idle nights by a cookie that holds its device token. The token is spent
 * and replaced whenever a page is opened without a session.
 */
@Component
class DeviceCookies implements RememberMeServices, LogoutHandler {

    private final DeviceTokens tokens;
    private final SignIns signIns;
    private final SignedInUsers users;
    private final Profiles profiles;
    private final Portal portal;
    private final String name;

    DeviceCookies(DeviceTokens tokens, SignIns signIns, SignedInUsers users, Profiles profiles, Portal portal) {
        this.tokens = tokens;
        this.signIns = signIns;
        this.users = users;
        this.profiles = profiles;
        this.portal = portal;
        this.name = "MARQUEE_" + portal.name() + "_DEVICE";
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> token = cookie(request);
        if (token.isEmpty() || !opensPage(request)) {
            return null;
        }
        Optional<DeviceTokens.Resumed> resumed = tokens.resume(token.get(), portal);
        if (resumed.isEmpty()) {
            send(request, response, "", Duration.ZERO);
            return null;
        }
        send(request, response, resumed.get().nextToken(), DeviceTokens.LIFETIME);
        return new PortalAuthentication(
                users.of(resumed.get().signIn(), reopened(resumed.get()).orElse(null)));
    }

    /** The profile in which this browser last watched, if it may come back so. */
    private Optional<ProfileId> reopened(DeviceTokens.Resumed resumed) {
        return profiles.find(resumed.signIn().account(), resumed.profile())
                .filter(Profile::comesBack)
                .map(Profile::id);
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication success) {
        if (success instanceof PortalAuthentication signedIn) {
            PortalUser user = signedIn.getPrincipal();
            remember(user, profiles.of(user.account()).getFirst().id(), request, response);
        }
    }

    /** Lets this browser come back as this profile. */
    void remember(PortalUser user, ProfileId profile, HttpServletRequest request, HttpServletResponse response) {
        signIns.live(user.signIn())
                .map(signIn -> tokens.issue(signIn, profile))
                .ifPresent(token -> send(request, response, token, DeviceTokens.LIFETIME));
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        send(request, response, "", Duration.ZERO);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof PortalAuthentication signedIn) {
            signIns.end(signedIn.getPrincipal().signIn());
        }
        send(request, response, "", Duration.ZERO);
    }

    private Optional<String> cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** Only then: the many requests of a page must not each spend a token. */
    private static boolean opensPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accept != null && accept.contains("text/html");
    }

    private void send(HttpServletRequest request, HttpServletResponse response, String value, Duration lifetime) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .maxAge(lifetime)
                        .build()
                        .toString());
    }
}
