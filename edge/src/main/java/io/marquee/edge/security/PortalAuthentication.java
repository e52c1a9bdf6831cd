package io.marquee.edge.security;

import io.marquee.account.Role;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A sign-in that has been checked; each role is an authority {@code ROLE_...}. */
final class PortalAuthentication extends AbstractAuthenticationToken {

    private final PortalUser user;

    PortalAuthentication(PortalUser user) {
        super(authorities(user.roles()));
        this.user = user;
        setAuthenticated(true);
    }

    @Override
    public PortalUser getPrincipal() {
        return user;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    private static Collection<GrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
