package io.marquee.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.marquee.account.AccountId;
import io.marquee.account.LiveSignIn;
import io.marquee.account.Portal;
import io.marquee.account.Role;
import io.marquee.account.SignInId;
import io.marquee.account.SignIns;
import io.marquee.profile.ProfileId;
import io.marquee.tenancy.TenantScope;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Access tokens: JWTs (RFC 7519) signed with RS256, for one tenant, one portal, one sign-in and one profile. */
@Service
public class AccessTokens {

    /** How long a token holds. */
    public static final Duration LIFETIME = Duration.ofMinutes(5);

    static final String ISSUER = "marquee";
    static final String TENANT = "tenant";
    static final String SIGN_IN = "sid";
    static final String PROFILE = "profile";
    static final String ROLES = "roles";

    private final SigningKeys keys;
    private final SignIns signIns;
    private final Clock clock;

    AccessTokens(SigningKeys keys, SignIns signIns, Clock clock) {
        this.keys = keys;
        this.signIns = signIns;
        this.clock = clock;
    }

    /**
     * A token for the tenant in scope.
     *
     * @param profile one of the account's
     */
    public String issue(LiveSignIn signIn, ProfileId profile) {
        Instant now = clock.instant();
        SigningKey key = keys.signing();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .jwtID(UUID.randomUUID().toString())
                .subject(signIn.account().toString())
                .audience(signIn.portal().audience())
                .claim(TENANT, TenantScope.require().toString())
                .claim(SIGN_IN, signIn.id().toString())
                .claim(PROFILE, profile.toString())
                .claim(ROLES, signIn.roles().stream().map(Role::name).sorted().toList())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.id()).build(), claims);
        try {
            token.sign(new RSASSASigner(key.pair().getPrivate()));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign with " + key, e);
        }
        return token.serialize();
    }

    /**
     * Whether the token holds here and now: signed by the platform, for this portal and the tenant in scope, not
     * expired, and of a sign-in that has not ended for longer than {@link SignIns#STALENESS}.
     *
     * @param token anything that a client may send
     */
    public Verification verify(String token, Portal portal) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            return live(processor(jwt, portal).process(jwt, null), portal);
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
            return new Verification.Invalid(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    private Verification live(JWTClaimsSet claims, Portal portal) throws ParseException {
        SignInId signIn = SignInId.of(claims.getStringClaim(SIGN_IN));
        AccountId account = AccountId.of(claims.getSubject());
        Optional<LiveSignIn> live =
                signIns.live(signIn).filter(found -> found.account().equals(account) && found.portal() == portal);
        if (live.isEmpty()) {
            return new Verification.Invalid("sign-in " + signIn + " has ended");
        }
        ProfileId profile = ProfileId.of(claims.getStringClaim(PROFILE));
        return new Verification.Valid(
                new AccessClaims(account, signIn, portal, profile, live.get().roles()));
    }

    private DefaultJWTProcessor<SecurityContext> processor(SignedJWT jwt, Portal portal) {
        String keyId = Objects.requireNonNullElse(jwt.getHeader().getKeyID(), "");
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, new ImmutableJWKSet<>(keys.verifying(keyId))));
        processor.setJWTClaimsSetVerifier(new AccessClaimsVerifier(portal, TenantScope.require(), clock));
        return processor;
    }
}
