package io.marquee.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.marquee.account.AccountId;
import io.marquee.account.EmailAddress;
import io.marquee.account.NewAccount;
import io.marquee.account.Portal;
import io.marquee.account.Registration;
import io.marquee.account.Role;
import io.marquee.account.SignInId;
import io.marquee.account.SignInResult;
import io.marquee.account.SignIns;
import io.marquee.entitlement.Plans;
import io.marquee.subscription.Subscriptions;
import io.marquee.tenancy.Actor;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.ActingColleague;
import io.marquee.testing.DomainTest;
import io.marquee.testing.SellingTenant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class AccountCareTest {

    @Autowired
    SellingTenant tenants;

    @Autowired
    Registration registration;

    @Autowired
    SignIns signIns;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Plans plans;

    @Autowired
    AccountCare care;

    @Autowired
    AccountFiles files;

    @Autowired
    ActingColleague colleague;

    @Autowired
    JdbcClient jdbc;

    TenantId tenant;
    AccountId ann;
    AccountId support;
    AccountId owner;

    @BeforeEach
    void aViewerAndTwoOfTheStaff() {
        tenant = tenants.make();
        ann = account("ann@x.test", Set.of());
        support = account("support@x.test", Set.of(Role.SUPPORT));
        owner = account("owner@x.test", Set.of(Role.OWNER));
    }

    @Test
    void aSuspensionIsNotedWithWhoDidItAndWhy() {
        assertThat(as(support, () -> care.suspend(support, ann, "  Shared the password ")))
                .isEqualTo(CareResult.DONE);

        AccountFile file = file(ann);
        assertThat(file.account().suspended()).isTrue();
        assertThat(file.notes())
                .extracting(AccountNote::by, AccountNote::words)
                .containsExactly(tuple("Sue Support", "Suspended: Shared the password"));
        assertThat(audited("account"))
                .contains(tuple("Sue Support", "CHANGED", "SUSPENDED"), tuple("Sue Support", "DID", null));
    }

    @Test
    void aResumptionTakesItBack() {
        as(support, () -> care.suspend(support, ann, "Shared the password"));

        assertThat(as(support, () -> care.resume(support, ann, "Talked to her")))
                .isEqualTo(CareResult.DONE);

        assertThat(file(ann).account().suspended()).isFalse();
        assertThat(file(ann).notes()).hasSize(2);
    }

    @Test
    void aChangeOfPlanIsNotedWithWhoDidItAndWhy() {
        var premium = in(() -> plans.all().getLast());

        as(support, () -> subscriptions.putOn(ann, premium.id(), "Won the raffle"));

        AccountFile file = file(ann);
        assertThat(file.plan().code()).isEqualTo("premium");
        assertThat(file.history().getFirst().reason()).isEqualTo("Won the raffle");
        assertThat(file.history().getFirst().by()).isEqualTo("Sue Support");
        assertThat(audited("account"))
                .extracting(one -> one.toList().getFirst())
                .containsOnly("Sue Support");
    }

    @Test
    void whoeverWorksHereIsHinderedByAnOwnerOnly() {
        AccountId editor = account("editor@x.test", Set.of(Role.EDITOR));

        assertThat(in(() -> care.suspend(support, editor, "No"))).isEqualTo(CareResult.OWNERS_ONLY);
        assertThat(in(() -> care.signOutEverywhere(support, owner))).isEqualTo(CareResult.OWNERS_ONLY);
        assertThat(file(editor).account().suspended()).isFalse();
        assertThat(in(() -> care.suspend(owner, editor, "Left us"))).isEqualTo(CareResult.DONE);
        assertThat(in(() -> care.suspend(owner, owner, "Left us"))).isEqualTo(CareResult.ONESELF);
        assertThat(in(() -> care.signOutEverywhere(support, support))).isEqualTo(CareResult.DONE);
    }

    @Test
    void signingOutEndsThereOrEverywhere() {
        SignInId one = signIn();
        SignInId two = signIn();

        in(() -> care.signOut(support, ann, one));
        assertThat(in(() -> signIns.liveNow(one))).isEmpty();
        assertThat(in(() -> signIns.liveNow(two))).isPresent();

        in(() -> care.signOut(support, owner, two));
        in(() -> care.signOut(owner, owner, two));
        assertThat(in(() -> signIns.liveNow(two))).isPresent();

        in(() -> care.signOutEverywhere(support, ann));
        assertThat(in(() -> signIns.liveNow(two))).isEmpty();
    }

    @Test
    void aReasonIsNeededAndNotEndless() {
        assertThatIllegalArgumentException().isThrownBy(() -> in(() -> care.suspend(support, ann, " ")));
        assertThatIllegalArgumentException().isThrownBy(() -> in(() -> care.suspend(support, ann, "x".repeat(501))));
        assertThat(file(ann).account().suspended()).isFalse();
    }

    @Test
    void anotherTenantSeesAndDoesNothing() {
        TenantId other = tenants.make();

        TenantScope.run(other, () -> {
            assertThat(files.find(ann)).isEmpty();
            assertThatThrownBy(() -> care.suspend(support, ann, "No")).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> care.signOutEverywhere(support, ann)).isInstanceOf(NoSuchElementException.class);
        });
        assertThat(file(ann).account().suspended()).isFalse();
    }

    private SignInId signIn() {
        SignInResult result =
                TenantScope.call(tenant, () -> signIns.signIn("ann@x.test", "test123", Portal.VIEWER, "test"));
        return ((SignInResult.SignedIn) result).signIn().id();
    }

    /** Who, what, and the state that an account has become. */
    private List<Tuple> audited(String thing) {
        return tenants.in(
                tenant,
                () -> jdbc.sql("""
                        select actor_name, action, after ->> 'state' as state from audit_entry where thing = :thing
                        """)
                        .param("thing", thing)
                        .query((row, _) -> tuple(row.getString(1), row.getString(2), row.getString(3)))
                        .list());
    }

    private AccountFile file(AccountId id) {
        return in(() -> files.find(id).orElseThrow());
    }

    private AccountId account(String email, Set<Role> roles) {
        return in(() -> ((Registration.Result.Registered) registration.register(
                        new NewAccount(new EmailAddress(email), "test123", email, "basic", roles, false)))
                .account());
    }

    private <T> T as(AccountId who, Supplier<T> work) {
        UUID id = who.value();
        return in(() -> colleague.as(new Actor(id, "Sue Support", "192.0.2.7"), work));
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, work::get);
    }
}
