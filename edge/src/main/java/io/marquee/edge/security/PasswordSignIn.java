package io.marquee.edge.security;

import io.marquee.account.LiveSignIn;
import io.marquee.account.Portal;
import io.marquee.account.SignInResult;
import io.marquee.account.SignIns;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Checks the portal's sign-in form. One refusal for every reason, so that nothing can be learnt from it. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignIns signIns;
    private final SignedInUsers users;
    private final Entrances entrances;
    private final Portal portal;

    PasswordSignIn(SignIns signIns, SignedInUsers users, Entrances entrances, Portal portal) {
        this.entrances = entrances;
        this.signIns = signIns;
        this.users = users;
        this.portal = portal;
    }

    @Override
    public Authentication authenticate(Authentication form) {
        String device = form.getDetails() instanceof String name ? name : "Unknown device";
        String email = String.valueOf(form.getPrincipal());
        String password = String.valueOf(form.getCredentials());
        return switch (signIns.signIn(email, password, portal, device)) {
            case SignInResult.SignedIn(LiveSignIn signIn) -> {
                entrances.note(signIn);
                yield new PortalAuthentication(users.of(signIn, null));
            }
            case SignInResult.Refused(var retryAfter) when retryAfter != null -> throw new TooManySignIns(retryAfter);
            case SignInResult.Refused _ -> throw new BadCredentialsException("refused");
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
