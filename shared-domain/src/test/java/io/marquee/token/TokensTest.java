package io.marquee.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.account.LiveSignIn;
import io.marquee.account.Portal;
import io.marquee.account.Registration;
import io.marquee.account.Role;
import io.marquee.account.SignInResult;
import io.marquee.account.SignIns;
import io.marquee.localstack.testing.HandClock;
import io.marquee.profile.ProfileCreation;
import io.marquee.profile.ProfileDraft;
import io.marquee.profile.ProfileId;
import io.marquee.profile.Profiles;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.SellingTenant;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class TokensTest {

    @Autowired
    SellingTenant tenants;

    @Autowired
    Registration registration;

    @Autowired
    AccountAdministration administration;

    @Autowired
    Profiles profiles;

    @Autowired
    SignIns signIns;

    @Autowired
    Tokens tokens;

    @Autowired
    DeviceTokens deviceTokens;

    @Autowired
    AccessTokens accessTokens;

    @Autowired
    SigningKeys keys;

    @Autowired
    JdbcSigningKeys keyRows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandClock clock;

    TenantId tenant;
    AccountId ann;
    ProfileId profile;
    LiveSignIn signIn;

    @BeforeEach
    void annIsSignedIn() {
        tenant = tenants.make();
        ann = ((Registration.Result.Registered) in(() -> registration.register("ann@ott.test", "test123", "Ann")))
                .account();
        profile = in(() -> profiles.of(ann)).getFirst().id();
        signIn = signIn(Portal.VIEWER);
    }

    @Test
    void anAccessTokenNamesItsBearer() {
        TokenPair pair = issued();

        assertThat(verified(pair))
                .isEqualTo(
                        new Verification.Valid(new AccessClaims(ann, signIn.id(), Portal.VIEWER, profile, Set.of())));
        assertThat(pair.expiresIn()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void itExpiresAfterFiveMinutes() {
        TokenPair pair = issued();

        clock.advance(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(verified(pair)).isInstanceOf(Verification.Valid.class);
        clock.advance(Duration.ofSeconds(2));
        assertThat(verified(pair)).isInstanceOf(Verification.Invalid.class);
    }

    @Test
    void itIsInvalidForAnotherTenant() {
        TokenPair pair = issued();
        TenantId other = tenants.make();

        assertThat(TenantScope.call(other, () -> accessTokens.verify(pair.accessToken(), Portal.VIEWER)))
                .isInstanceOfSatisfying(
                        Verification.Invalid.class,
                        invalid -> assertThat(invalid.reason()).contains("tenant"));
    }

    @Test
    void itIsInvalidForAnotherAudience() {
        in(() -> {
            administration.assign(ann, Set.of(Role.OWNER));
            return true;
        });
        String viewers = issued().accessToken();
        LiveSignIn staff = signIn(Portal.ADMIN);
        String staffs = in(() -> accessTokens.issue(staff, profile));

        assertThat(in(() -> accessTokens.verify(viewers, Portal.ADMIN))).isInstanceOf(Verification.Invalid.class);
        assertThat(in(() -> accessTokens.verify(staffs, Portal.VIEWER))).isInstanceOf(Verification.Invalid.class);
        assertThat(in(() -> accessTokens.verify(staffs, Portal.ADMIN)))
                .isInstanceOfSatisfying(
                        Verification.Valid.class,
                        valid -> assertThat(valid.claims().roles()).containsExactly(Role.OWNER));
    }

    @Test
    void itDiesWithItsSignInWithinFiveSeconds() {
        TokenPair pair = issued();
        assertThat(verified(pair)).isInstanceOf(Verification.Valid.class);
        tenants.in(tenant, () -> jdbc.sql("update sign_in set ended_at = now()").update());

        clock.advance(SignIns.STALENESS);

        assertThat(verified(pair)).isInstanceOf(Verification.Invalid.class);
    }

    @Test
    void whatThePlatformHasNotSignedIsInvalid() throws Exception {
        SignedJWT good = SignedJWT.parse(issued().accessToken());
        String kid = good.getHeader().getKeyID();
        SignedJWT strangers = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(), good.getJWTClaimsSet());
        strangers.sign(
                new RSASSASigner(SigningKey.generate(clock.instant()).pair().getPrivate()));
        SignedJWT publicKeyAsSecret = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid).build(), good.getJWTClaimsSet());
        publicKeyAsSecret.sign(new MACSigner(keys.signing().pair().getPublic().getEncoded()));

        assertThat(verified(strangers.serialize())).isInstanceOf(Verification.Invalid.class);
        assertThat(verified(publicKeyAsSecret.serialize())).isInstanceOf(Verification.Invalid.class);
        assertThat(verified(new PlainJWT(good.getJWTClaimsSet()).serialize())).isInstanceOf(Verification.Invalid.class);
        assertThat(verified("")).isInstanceOf(Verification.Invalid.class);
        assertThat(verified("a.b.c")).isInstanceOf(Verification.Invalid.class);
    }

    @Test
    void aRotatedKeySignsWhileTheOldOneStillVerifiesForAWhile() throws Exception {
        TokenPair old = issued();
        clock.advance(Duration.ofSeconds(1));
        keys.rotate();
        TokenPair fresh = issued();

        assertThat(keyOf(fresh)).isNotEqualTo(keyOf(old));
        assertThat(verified(old)).isInstanceOf(Verification.Valid.class);
        assertThat(verified(fresh)).isInstanceOf(Verification.Valid.class);
        assertThat(keys.jwkSetJson()).contains(keyOf(old), keyOf(fresh)).doesNotContain("\"d\"", "\"p\"");

        clock.advance(SigningKeys.OVERLAP);
        keys.rotate();
        assertThat(keys.jwkSetJson()).contains(keyOf(fresh)).doesNotContain(keyOf(old));
    }

    @Test
    void aKeyMadeByAnotherProcessIsFoundWhenATokenNamesIt() {
        keys.signing();
        clock.advance(Duration.ofSeconds(2));
        SigningKeys otherProcess = new SigningKeys(keyRows, clock);
        otherProcess.rotate();
        String token = in(() -> new AccessTokens(otherProcess, signIns, clock).issue(signIn, profile));

        assertThat(verified(token)).isInstanceOf(Verification.Valid.class);
    }

    @Test
    void aRefreshTokenIsGoodForOnePair() {
        TokenPair first = issued();

        TokenPair second =
                in(() -> tokens.refresh(first.refreshToken(), Portal.VIEWER)).orElseThrow();

        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(second.profile()).isEqualTo(profile);
        assertThat(verified(second)).isInstanceOf(Verification.Valid.class);
    }

    @Test
    void aRefreshTokenUsedTwiceEndsTheWholeFamily() {
        TokenPair first = issued();
        TokenPair second =
                in(() -> tokens.refresh(first.refreshToken(), Portal.VIEWER)).orElseThrow();
        TokenPair third =
                in(() -> tokens.refresh(second.refreshToken(), Portal.VIEWER)).orElseThrow();
        assertThat(verified(third)).isInstanceOf(Verification.Valid.class);

        assertThat(in(() -> tokens.refresh(first.refreshToken(), Portal.VIEWER)))
                .isEmpty();

        assertThat(verified(third)).isInstanceOf(Verification.Invalid.class);
        assertThat(in(() -> tokens.refresh(third.refreshToken(), Portal.VIEWER)))
                .isEmpty();
    }

    @Test
    void aRefreshTokenIsNoGoodExpiredElsewhereOrAfterLogout() {
        TokenPair expired = issued();
        clock.advance(Duration.ofDays(30));
        assertThat(in(() -> tokens.refresh(expired.refreshToken(), Portal.VIEWER)))
                .isEmpty();

        TokenPair pair = issued();
        TenantId other = tenants.make();
        assertThat(TenantScope.call(other, () -> tokens.refresh(pair.refreshToken(), Portal.VIEWER)))
                .isEmpty();
        assertThat(in(() -> deviceTokens.resume(pair.refreshToken(), Portal.VIEWER)))
                .isEmpty();
        assertThat(in(() -> tokens.refresh("mr_made-up", Portal.VIEWER))).isEmpty();

        TenantScope.run(tenant, () -> tokens.end(pair.refreshToken()));
        assertThat(in(() -> tokens.refresh(pair.refreshToken(), Portal.VIEWER))).isEmpty();
        assertThat(verified(pair)).isInstanceOf(Verification.Invalid.class);
    }

    @Test
    void aStoredTokenCannotBeReadBack() {
        TokenPair pair = issued();

        assertThat(tenants.in(
                        tenant,
                        () -> jdbc.sql("select encode(token_hash, 'hex') from refresh_token")
                                .query(String.class)
                                .list()))
                .singleElement()
                .asString()
                .hasSize(64)
                .doesNotContain(pair.refreshToken());
    }

    @Test
    void aBrowserComesBackForSixtyDaysAndItsTabsMayComeTogether() {
        String first = in(() -> deviceTokens.issue(signIn, profile));
        clock.advance(Duration.ofDays(59));

        DeviceTokens.Resumed tab =
                in(() -> deviceTokens.resume(first, Portal.VIEWER)).orElseThrow();
        clock.advance(Duration.ofSeconds(29));
        DeviceTokens.Resumed otherTab =
                in(() -> deviceTokens.resume(first, Portal.VIEWER)).orElseThrow();

        assertThat(tab.signIn().account()).isEqualTo(ann);
        assertThat(tab.profile()).isEqualTo(profile);
        assertThat(in(() -> deviceTokens.resume(otherTab.nextToken(), Portal.VIEWER)))
                .isPresent();
        clock.advance(Duration.ofSeconds(2));
        assertThat(in(() -> deviceTokens.resume(first, Portal.VIEWER))).isEmpty();
        assertThat(in(() -> deviceTokens.resume(tab.nextToken(), Portal.VIEWER)))
                .isEmpty();
    }

    @Test
    void aDeviceWhoseProfileIsGoneComesBackAsTheFirstOne() {
        ProfileId second = ((ProfileCreation.Created)
                        in(() -> profiles.create(ann, ProfileDraft.named("Second", "owl"))))
                .profile()
                .id();
        String token = in(() -> deviceTokens.issue(signIn, second));

        in(() -> profiles.delete(ann, second));

        assertThat(in(() -> deviceTokens.resume(token, Portal.VIEWER))
                        .orElseThrow()
                        .profile())
                .isEqualTo(profile);
    }

    @Test
    void noTokenIsIssuedForAnothersProfile() {
        AccountId bob = ((Registration.Result.Registered)
                        in(() -> registration.register("bob@ott.test", "test123", "Bob")))
                .account();
        ProfileId bobs = in(() -> profiles.of(bob)).getFirst().id();

        assertThatIllegalArgumentException().isThrownBy(() -> in(() -> tokens.issue(signIn, bobs)));
        assertThatIllegalArgumentException().isThrownBy(() -> in(() -> deviceTokens.issue(signIn, bobs)));
    }

    private LiveSignIn signIn(Portal portal) {
        return ((SignInResult.SignedIn) in(() -> signIns.signIn("ann@ott.test", "test123", portal, "test"))).signIn();
    }

    private TokenPair issued() {
        return in(() -> tokens.issue(signIn, profile));
    }

    private Verification verified(TokenPair pair) {
        return verified(pair.accessToken());
    }

    private Verification verified(String token) {
        return in(() -> accessTokens.verify(token, Portal.VIEWER));
    }

    private static String keyOf(TokenPair pair) throws Exception {
        return SignedJWT.parse(pair.accessToken()).getHeader().getKeyID();
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.call(tenant, work::get);
    }
}
