package io.marquee.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.marquee.localstack.testing.HandClock;
import io.marquee.people.AccountFilter;
import io.marquee.people.AccountRow;
import io.marquee.people.AccountSearch;
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
class SignInsTest {

    @Autowired
    SellingTenant tenants;

    @Autowired
    Registration registration;

    @Autowired
    AccountAdministration administration;

    @Autowired
    AccountQuery accounts;

    @Autowired
    AccountSearch search;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandClock clock;

    TenantId tenant;
    AccountId ann;

    @BeforeEach
    void annHasAnAccount() {
        tenant = tenants.make();
        ann = ((Registration.Result.Registered) in(() -> registration.register("Ann@ott.test", "test123", "Ann")))
                .account();
    }

    @Test
    void registrationPutsAnAccountOnTheLowestPlanWithOneProfile() {
        AccountRow row = in(() -> search.find(ann).orElseThrow());

        assertThat(row.planName()).isEqualTo("Basic");
        assertThat(row.profiles()).isOne();
        assertThat(row.email()).isEqualTo("ann@ott.test");
        assertThat(row.joinedAt()).isEqualTo(clock.instant());
    }

    @Test
    void anAddressIsTakenOncePerTenant() {
        TenantId other = tenants.make();

        assertThat(in(() -> registration.register("ANN@ott.test", "other12", "Another")))
                .isInstanceOf(Registration.Result.AddressTaken.class);
        assertThat(TenantScope.call(other, () -> registration.register("ann@ott.test", "other12", "Ann")))
                .isInstanceOf(Registration.Result.Registered.class);
        assertThat(in(() -> search.count(AccountFilter.ALL).atLeast())).isOne();
    }

    @Test
    void aShortPasswordMakesNoAccount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> in(() -> registration.register("bob@ott.test", "12345", "Bob")));
    }

    @Test
    void theRightPasswordSignsIn() {
        LiveSignIn signIn = signedIn(signIn("ann@ott.test", "test123"));

        assertThat(signIn.account()).isEqualTo(ann);
        assertThat(in(() -> signIns.isLive(signIn.id()))).isTrue();
    }

    @Test
    void unknownAddressWrongPasswordAndUnusablePasswordLookAlike() {
        in(() -> registration.register(
                new NewAccount(new EmailAddress("made@up.invalid"), null, "Made up", null, Set.of(), true)));

        SignInResult wrong = signIn("ann@ott.test", "test124");
        SignInResult unknown = signIn("nobody@ott.test", "test123");
        SignInResult unusable = signIn("made@up.invalid", "!");
        SignInResult nonsense = signIn("\0", "x".repeat(10_000));

        assertThat(wrong).isEqualTo(new SignInResult.Refused(null));
        assertThat(unknown).isEqualTo(wrong);
        assertThat(unusable).isEqualTo(wrong);
        assertThat(nonsense).isEqualTo(wrong);
    }

    @Test
    void manyFailuresHoldBackEvenTheRightPasswordUntilTheWindowHasPassed() {
        for (int i = 0; i < 10; i++) {
            signIn("ann@ott.test", "guess-" + i);
        }

        assertThat(signIn("Ann@ott.test", "test123"))
                .isInstanceOfSatisfying(
                        SignInResult.Refused.class,
                        refused -> assertThat(refused.retryAfter()).isPositive());
        clock.advance(Duration.ofMinutes(5));
        assertThat(signIn("ann@ott.test", "test123")).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void successesAreNeverThrottled() {
        for (int i = 0; i < 15; i++) {
            assertThat(signIn("ann@ott.test", "test123")).isInstanceOf(SignInResult.SignedIn.class);
        }
    }

    @Test
    void theAdminPortalIsForStaff() {
        assertThat(signIn("ann@ott.test", "test123", Portal.ADMIN)).isInstanceOf(SignInResult.Refused.class);

        in(() -> {
            administration.assign(ann, Set.of(Role.EDITOR, Role.SUPPORT));
            return true;
        });

        LiveSignIn signIn = signedIn(signIn("ann@ott.test", "test123", Portal.ADMIN));
        assertThat(signIn.roles()).containsExactlyInAnyOrder(Role.EDITOR, Role.SUPPORT);
        assertThat(in(() -> accounts.roles(ann))).isEqualTo(signIn.roles());
    }

    @Test
    void whoLosesRolesOrIsSuspendedIsOutOfTheAdminPortalWithinFiveSeconds() {
        in(() -> {
            administration.assign(ann, Set.of(Role.EDITOR));
            return true;
        });
        LiveSignIn signIn = signedIn(signIn("ann@ott.test", "test123", Portal.ADMIN));
        assertThat(in(() -> signIns.isLive(signIn.id()))).isTrue();

        in(() -> {
            administration.suspend(ann);
            return true;
        });
        clock.advance(SignIns.STALENESS);

        assertThat(in(() -> signIns.isLive(signIn.id()))).isFalse();
    }

    @Test
    void aSignInEndedByAnotherProcessIsOutWithinFiveSeconds() {
        LiveSignIn signIn = signedIn(signIn("ann@ott.test", "test123"));
        assertThat(in(() -> signIns.isLive(signIn.id()))).isTrue();
        tenants.in(tenant, () -> jdbc.sql("update sign_in set ended_at = now()").update());

        clock.advance(SignIns.STALENESS.minusMillis(1));
        assertThat(in(() -> signIns.isLive(signIn.id()))).isTrue();
        clock.advance(Duration.ofMillis(1));
        assertThat(in(() -> signIns.isLive(signIn.id()))).isFalse();
    }

    @Test
    void aSignInEndedHereIsOutAtOnce() {
        LiveSignIn one = signedIn(signIn("ann@ott.test", "test123"));
        LiveSignIn two = signedIn(signIn("ann@ott.test", "test123"));
        assertThat(in(() -> signIns.isLive(one.id()) && signIns.isLive(two.id())))
                .isTrue();

        TenantScope.run(tenant, () -> signIns.end(one.id()));
        assertThat(in(() -> signIns.isLive(one.id()))).isFalse();
        assertThat(in(() -> signIns.isLive(two.id()))).isTrue();

        TenantScope.run(tenant, () -> signIns.endAll(ann));
        assertThat(in(() -> signIns.isLive(two.id()))).isFalse();
    }

    @Test
    void anotherTenantSeesNothing() {
        LiveSignIn signIn = signedIn(signIn("ann@ott.test", "test123"));
        TenantId other = tenants.make();

        TenantScope.run(other, () -> {
            assertThat(signIns.isLive(signIn.id())).isFalse();
            assertThat(search.find(ann)).isEmpty();
            assertThat(accounts.roles(ann)).isEmpty();
            assertThat(signIns.signIn("ann@ott.test", "test123", Portal.VIEWER, "test"))
                    .isInstanceOf(SignInResult.Refused.class);
            signIns.end(signIn.id());
            signIns.endAll(ann);
        });

        assertThat(in(() -> signIns.liveNow(signIn.id()))).isPresent();
    }

    private SignInResult signIn(String email, String password) {
        return signIn(email, password, Portal.VIEWER);
    }

    private SignInResult signIn(String email, String password, Portal portal) {
        return in(() -> signIns.signIn(email, password, portal, "test"));
    }

    private static LiveSignIn signedIn(SignInResult result) {
        assertThat(result).isInstanceOf(SignInResult.SignedIn.class);
        return ((SignInResult.SignedIn) result).signIn();
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.call(tenant, work::get);
    }
}
