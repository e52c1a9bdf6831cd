package io.marquee.token;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimNames;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import io.marquee.account.Portal;
import io.marquee.tenancy.TenantId;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** Issuer, audience, tenant and expiry by the application's clock, which signed the token too: no skew is allowed for. */
final class AccessClaimsVerifier extends DefaultJWTClaimsVerifier<SecurityContext> {

    private final Clock clock;

    AccessClaimsVerifier(Portal portal, TenantId tenant, Clock clock) {
        super(
                portal.audience(),
                new JWTClaimsSet.Builder()
                        .issuer(AccessTokens.ISSUER)
                        .claim(AccessTokens.TENANT, tenant.toString())
                        .build(),
                Set.of(
                        JWTClaimNames.SUBJECT,
                        JWTClaimNames.EXPIRATION_TIME,
                        AccessTokens.SIGN_IN,
                        AccessTokens.PROFILE));
        this.clock = clock;
        setMaxClockSkew(0);
    }

    @Override
    protected Date currentTime() {
        return Date.from(clock.instant());
    }
}
