package io.marquee.edge.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;

/** Accepts what the device cookie has already proved. */
final class ResumedSignIn implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication resumed) {
        return resumed;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == PortalAuthentication.class;
    }
}
