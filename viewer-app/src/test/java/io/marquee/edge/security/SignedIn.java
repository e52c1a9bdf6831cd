package io.marquee.edge.security;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Lets a test be somebody. */
public final class SignedIn {

    private SignedIn() {}

    public static void as(PortalUser user) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new PortalAuthentication(user)));
    }
}
