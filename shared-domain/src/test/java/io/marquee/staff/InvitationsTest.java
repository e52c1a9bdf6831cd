package io.marquee.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.account.AccountQuery;
import io.marquee.account.EmailAddress;
import io.marquee.account.LastOwnerException;
import io.marquee.account.NewAccount;
import io.marquee.account.Portal;
import io.marquee.account.Registration;
import io.marquee.account.Role;
import io.marquee.account.SignInResult;
import io.marquee.account.SignIns;
import io.marquee.localstack.testing.HandClock;
import io.marquee.mail.Mail;
import io.marquee.mail.MailQuery;
import io.marquee.people.AccountFilter;
import io.marquee.people.AccountSearch;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.SellingTenant;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class InvitationsTest {

    private static final URI ADMIN = URI.create("https://admin.brand.test:8081");
    private static final EmailAddress EVE = new EmailAddress("eve@ott.test");
    private static final Pattern LINK = Pattern.compile("https://admin\\.brand\\.test:8081/invitation\\?token=(\\S+)");

    @Autowired
    SellingTenant tenants;

    @Autowired
    Invitations invitations;

    @Autowired
    Joining joining;

    @Autowired
    StaffList staff;

    @Autowired
    Registration registration;

    @Autowired
    AccountAdministration administration;

    @Autowired
    AccountQuery accounts;

    @Autowired
    AccountSearch search;

    @Autowired
    MailQuery mails;

    @Autowired
    SignIns signIns;

    @Autowired
    HandClock clock;

    TenantId tenant;

    @BeforeEach
    void aTenant() {
        tenant = tenants.make();
    }

    @Test
    void whoIsInvitedComesInWithTheRolesAndAPasswordOfTheirOwn() {
        String token = invited(Set.of(Role.EDITOR, Role.SCHEDULER));

        assertThat(in(() -> joining.open(token))).isInstanceOfSatisfying(Opening.Open.class, open -> {
            assertThat(open.hasAccount()).isFalse();
            assertThat(open.invitation().roles()).containsExactlyInAnyOrder(Role.EDITOR, Role.SCHEDULER);
        });
        assertThat(in(() -> joining.accept(token, "Eve", "secret1"))).isInstanceOf(Acceptance.Accepted.class);

        assertThat(in(() -> signIns.signIn(EVE.value(), "secret1", Portal.ADMIN, "test")))
                .isInstanceOfSatisfying(
                        SignInResult.SignedIn.class,
                        in -> assertThat(in.signIn().roles()).containsExactlyInAnyOrder(Role.EDITOR, Role.SCHEDULER));
        assertThat(in(staff::all)).extracting(StaffMember::name).containsExactly("Eve");
        assertThat(in(staff::all).getFirst().seenAt()).isEqualTo(clock.instant());
        assertThat(in(invitations::pending)).isEmpty();
    }

    @Test
    void theMailNamesServiceRolesAndTheLinkAndOnlyOwnersMayReadIt() {
        invited(Set.of(Role.EDITOR));

        Mail mail = in(() -> mails.newest(0, 1)).getFirst();
        assertThat(mail.recipient()).isEqualTo(EVE.value());
        assertThat(mail.subject()).startsWith("Join the staff of Tenant t");
        assertThat(mail.text()).contains("as Editor.").containsPattern(LINK);
        assertThat(mail.inConfidence()).isTrue();
    }

    @Test
    void aLinkIsGoodOnce() {
        String token = invited(Set.of(Role.EDITOR));
        in(() -> joining.accept(token, "Eve", "secret1"));

        assertThat(in(() -> joining.open(token))).isEqualTo(new Opening.Closed(Opening.Reason.ACCEPTED));
        assertThat(in(() -> joining.accept(token, "Mallory", "secret2")))
                .isEqualTo(new Acceptance.Closed(Opening.Reason.ACCEPTED));
    }

    @Test
    void ofManyWhoAcceptAtOnceOneMakesTheAccount() throws Exception {
        String token = invited(Set.of(Role.EDITOR));
        var together = new CyclicBarrier(8);
        Callable<Acceptance> accept = () -> {
            together.await();
            return in(() -> joining.accept(token, "Eve", "secret1"));
        };

        List<Acceptance> results;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            results = threads.invokeAll(Collections.nCopies(8, accept)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(results).filteredOn(Acceptance.Accepted.class::isInstance).hasSize(1);
        assertThat(in(() -> search.count(AccountFilter.ALL).atLeast())).isOne();
    }

    @Test
    void aLinkIsExpiredAfterSevenDays() {
        String token = invited(Set.of(Role.EDITOR));

        clock.advance(Invitations.LIFETIME);

        assertThat(in(() -> joining.open(token))).isEqualTo(new Opening.Closed(Opening.Reason.EXPIRED));
        assertThat(in(() -> joining.accept(token, "Eve", "secret1"))).isNotInstanceOf(Acceptance.Accepted.class);
        assertThat(in(() -> search.count(AccountFilter.ALL).atLeast())).isZero();
    }

    @Test
    void aRevokedLinkAndAnUnknownOneSaySo() {
        String token = invited(Set.of(Role.EDITOR));
        InvitationId id = in(invitations::pending).getFirst().id();

        assertThat(in(() -> invitations.revoke(id))).isTrue();
        assertThat(in(() -> invitations.revoke(id))).isFalse();

        assertThat(in(() -> joining.open(token))).isEqualTo(new Opening.Closed(Opening.Reason.REVOKED));
        assertThat(in(() -> joining.open("x"))).isEqualTo(new Opening.Closed(Opening.Reason.UNKNOWN));
        assertThat(in(() -> joining.open("\0"))).isEqualTo(new Opening.Closed(Opening.Reason.UNKNOWN));
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOldOne() {
        String old = invited(Set.of(Role.EDITOR));
        clock.advance(Duration.ofSeconds(1));
        in(() -> invitations.again(in(invitations::pending).getFirst().id()));

        assertThat(in(() -> joining.open(old))).isEqualTo(new Opening.Closed(Opening.Reason.REVOKED));
        assertThat(in(() -> joining.open(newestLink()))).isInstanceOf(Opening.Open.class);
        assertThat(in(invitations::pending)).hasSize(1);
    }

    @Test
    void aViewerWhoIsInvitedKeepsAccountAndPlanAndShowsThePassword() {
        AccountId eve = register(EVE.value(), "premium", Set.of());
        String token = invited(Set.of(Role.SUPPORT));

        assertThat(in(() -> joining.open(token)))
                .isInstanceOfSatisfying(
                        Opening.Open.class,
                        open -> assertThat(open.hasAccount()).isTrue());
        assertThat(in(() -> joining.accept(token, "", "wrong11"))).isEqualTo(new Acceptance.WrongPassword(null));
        assertThat(in(() -> joining.accept(token, "", "test123"))).isEqualTo(new Acceptance.Accepted(eve, EVE.value()));
        assertThat(in(() -> search.find(eve).orElseThrow())).satisfies(row -> {
            assertThat(row.planName()).isEqualTo("Premium");
            assertThat(row.roles()).containsExactly(Role.SUPPORT);
            assertThat(row.displayName()).isEqualTo("Somebody");
        });
    }

    @Test
    void whoWorksHereAlreadyIsNotInvited() {
        AccountId eve = register(EVE.value(), null, Set.of(Role.EDITOR));

        assertThat(in(() -> invitations.invite(EVE, Set.of(Role.OWNER), ADMIN)))
                .isEqualTo(new Invited.AlreadyStaff(eve));
        assertThat(in(() -> mails.newest(0, 10))).isEmpty();
    }

    @Test
    void anInvitationWithoutRolesIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> in(() -> invitations.invite(EVE, Set.of(), ADMIN)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> in(() -> invitations.invite(EVE, Set.of(Role.OWNER), URI.create("/admin"))));
    }

    @Test
    void theLastOwnerStaysOne() {
        AccountId olga = register("olga@ott.test", null, Set.of(Role.OWNER, Role.EDITOR));

        assertThat(in(() -> staff.assign(olga, Set.of(Role.EDITOR)))).isEqualTo(StaffChange.LAST_OWNER);
        assertThat(in(() -> staff.assign(olga, Set.of()))).isEqualTo(StaffChange.LAST_OWNER);
        assertThatThrownBy(() -> run(() -> administration.suspend(olga))).isInstanceOf(LastOwnerException.class);
        assertThat(in(() -> accounts.roles(olga))).containsExactlyInAnyOrder(Role.OWNER, Role.EDITOR);
        assertThat(in(() -> staff.assign(olga, Set.of(Role.OWNER)))).isEqualTo(StaffChange.DONE);
    }

    @Test
    void twoOwnersWhoRemoveEachOtherAtOnceLeaveOne() throws Exception {
        for (int round = 0; round < 10; round++) {
            TenantId house = tenants.make();
            tenant = house;
            AccountId one = register("one@ott.test", null, Set.of(Role.OWNER));
            AccountId two = register("two@ott.test", null, Set.of(Role.OWNER));
            var together = new CyclicBarrier(2);
            Callable<StaffChange> first = removal(house, one, together);
            Callable<StaffChange> second = removal(house, two, together);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                assertThat(threads.invokeAll(List.of(first, second)))
                        .extracting(Future::resultNow)
                        .containsExactlyInAnyOrder(StaffChange.DONE, StaffChange.LAST_OWNER);
            }

            assertThat(in(staff::all)).hasSize(1);
        }
    }

    @Test
    void anotherTenantSeesNothing() {
        String token = invited(Set.of(Role.EDITOR));
        InvitationId id = in(invitations::pending).getFirst().id();
        TenantId other = tenants.make();

        assertThat(TenantScope.<Opening, RuntimeException>call(other, () -> joining.open(token)))
                .isEqualTo(new Opening.Closed(Opening.Reason.UNKNOWN));
        assertThat(TenantScope.<List<Invitation>, RuntimeException>call(other, invitations::pending))
                .isEmpty();
        assertThatThrownBy(() -> TenantScope.run(other, () -> invitations.revoke(id)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> TenantScope.run(other, () -> invitations.again(id)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private Callable<StaffChange> removal(TenantId house, AccountId leaving, CyclicBarrier together) {
        return () -> {
            together.await();
            return TenantScope.call(house, () -> staff.assign(leaving, Set.of()));
        };
    }

    private String invited(Set<Role> roles) {
        assertThat(in(() -> invitations.invite(EVE, roles, ADMIN))).isInstanceOf(Invited.Sent.class);
        return newestLink();
    }

    private String newestLink() {
        var link = LINK.matcher(in(() -> mails.newest(0, 1)).getFirst().text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private AccountId register(String email, String plan, Set<Role> roles) {
        var wanted = new NewAccount(new EmailAddress(email), "test123", "Somebody", plan, roles, false);
        return ((Registration.Result.Registered) in(() -> registration.register(wanted))).account();
    }

    private void run(Runnable work) {
        TenantScope.run(tenant, work);
    }

    private <T> T in(Callable<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, () -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
