package io.marquee.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.account.EmailAddress;
import io.marquee.account.NewAccount;
import io.marquee.account.Registration;
import io.marquee.account.Role;
import io.marquee.entitlement.Plans;
import io.marquee.localstack.testing.HandClock;
import io.marquee.subscription.SubscriptionState;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.SellingTenant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class AccountSearchTest {

    @Autowired
    SellingTenant tenants;

    @Autowired
    Registration registration;

    @Autowired
    AccountAdministration administration;

    @Autowired
    Plans plans;

    @Autowired
    AccountSearch accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandClock clock;

    TenantId tenant;

    @BeforeEach
    void aTenant() {
        tenant = tenants.make();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoe.lukasz@example.com",
                "ZOE.LUK",
                "lukasz",
                "łukasz",
                "Zoë",
                "ukas exam",
                "e.luk",
                "example com",
                "zo",
                "Z",
                "  lukasz   zoe ",
                "lukasz - zoe",
                "müll"
            })
    void aPartOfTheAddressOrTheNameFindsItInAnyCase(String sought) {
        account("zoe.lukasz@example.com", "Zoë Łukasz-Müller");
        account("other@test.invalid", "Somebody Else");

        assertThat(addresses(sought)).containsExactly("zoe.lukasz@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "\\",
                "%%%",
                "zo%com",
                "l_kasz",
                "zoe?e",
                "'; drop table account; --",
                "🎬",
                "lukasz paul",
                "oe",
                "$1"
            })
    void whatIsNotThereIsNotFound(String sought) {
        account("zoe.lukasz@example.com", "Zoë 🎬 Łukasz");

        assertThat(addresses(sought)).isEmpty();
        assertThat(count(sought)).isEqualTo(new AccountCount(0, false));
    }

    @Test
    void whatNoTextCanHoldIsLeftOut() {
        account("zoe@example.com", "Zoë");

        assertThat(addresses("\0")).hasSize(1);
        assertThat(addresses("z\0oe")).hasSize(1);
    }

    @Test
    void threeHundredCharactersAreSoughtByTheirBeginning() {
        account("zoe.lukasz@example.com", "Zoë Łukasz");

        assertThat(addresses("zoe " + " ".repeat(96) + "x".repeat(200))).hasSize(1);
        assertThat(addresses("😀".repeat(150))).isEmpty();
        assertThat(addresses("x".repeat(300))).isEmpty();
    }

    @Test
    void anIdFindsItsAccountUnlessItIsAnothersOrFilteredOut() {
        AccountId zoe = account("zoe@example.com", "Zoë");
        TenantId other = tenants.make();

        assertThat(addresses(zoe.toString())).containsExactly("zoe@example.com");
        assertThat(count(zoe.toString().toUpperCase(Locale.ROOT))).isEqualTo(new AccountCount(1, false));
        assertThat(TenantScope.<List<AccountRow>, RuntimeException>call(
                        other, () -> rows(AccountFilter.ALL.seeking(zoe.toString()))))
                .isEmpty();
        assertThat(in(() -> rows(new AccountFilter(zoe.toString(), null, null, true, false))))
                .isEmpty();
        assertThat(addresses(UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void anotherTenantSeesNothing() {
        AccountId zoe = account("zoe@example.com", "Zoë");
        TenantId other = tenants.make();

        TenantScope.run(other, () -> {
            assertThat(rows(AccountFilter.ALL)).isEmpty();
            assertThat(rows(AccountFilter.ALL.seeking("zoe"))).isEmpty();
            assertThat(rows(new AccountFilter("", null, SubscriptionState.ACTIVE, false, false)))
                    .isEmpty();
            assertThat(accounts.count(AccountFilter.ALL).atLeast()).isZero();
            assertThat(accounts.find(zoe)).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"plan, premium@x.test", "subscription, trial@x.test", "suspended, sinner@x.test", "staff, staff@x.test"
    })
    void filtersNarrowDownAloneAndWithWords(String filter, String expected) {
        account("premium@x.test", "P", "premium", Set.of());
        account("trial@x.test", "T", null, Set.of());
        AccountId sinner = account("sinner@x.test", "S", "basic", Set.of());
        account("staff@x.test", "M", "basic", Set.of(Role.SUPPORT));
        TenantScope.run(tenant, () -> administration.suspend(sinner));
        var premium = in(() -> plans.all().getLast().id());
        AccountFilter asked = switch (filter) {
            case "plan" -> new AccountFilter("", premium, null, false, false);
            case "subscription" -> new AccountFilter("", null, SubscriptionState.TRIAL, false, false);
            case "suspended" -> new AccountFilter("", null, null, true, false);
            default -> new AccountFilter("", null, null, false, true);
        };

        assertThat(in(() -> rows(asked))).extracting(AccountRow::email).containsExactly(expected);
        assertThat(in(() -> rows(asked.seeking("x.test")))).hasSize(1);
        assertThat(in(() -> rows(asked.seeking("nobody")))).isEmpty();
        assertThat(in(() -> accounts.count(asked.seeking("x.test")))).isEqualTo(new AccountCount(1, false));
        assertThat(in(() -> accounts.count(asked))).isEqualTo(new AccountCount(1, false));
    }

    @Test
    void aRowSaysWhatStaffAskFor() {
        account("premium@x.test", "Paul Premium", "premium", Set.of(Role.SUPPORT));

        AccountRow row = in(() -> rows(AccountFilter.ALL)).getFirst();

        assertThat(row.planName()).isEqualTo("Premium");
        assertThat(row.displayName()).isEqualTo("Paul Premium");
        assertThat(row.subscription()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(row.accessUntil()).isNull();
        assertThat(row.profiles()).isEqualTo(1);
        assertThat(row.roles()).containsExactly(Role.SUPPORT);
        assertThat(row.lastSeenAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void pagesFollowEachOtherWhoeverJoinsMeanwhile(AccountOrder order) {
        for (int i = 0; i < 7; i++) {
            clock.advance(Duration.ofMinutes(1));
            account("p" + i + "@x.test", "Person " + i);
        }
        List<String> read = new ArrayList<>();
        AccountCursor after = null;

        for (List<AccountRow> page = page(order, after); !page.isEmpty(); page = page(order, after)) {
            page.forEach(row -> read.add(row.email()));
            after = AccountCursor.of(AccountCursor.behind(page.getLast(), order).text(), order);
            clock.advance(Duration.ofMinutes(1));
            account((order == AccountOrder.ADDRESS ? "a" : "z") + read.size() + "@x.test", "Latecomer");
        }

        assertThat(read)
                .isSortedAccordingTo(
                        order == AccountOrder.ADDRESS ? Comparator.naturalOrder() : Comparator.reverseOrder())
                .containsExactlyInAnyOrder(
                        "p0@x.test", "p1@x.test", "p2@x.test", "p3@x.test", "p4@x.test", "p5@x.test", "p6@x.test");
    }

    @Test
    void someMayBeLeftOutOnTheWay() {
        for (int i = 0; i < 5; i++) {
            account("p" + i + "@x.test", "Person");
        }

        assertThat(in(() -> accounts.rows(AccountFilter.ALL.seeking("person"), AccountOrder.ADDRESS, null, 3, 10)))
                .extracting(AccountRow::email)
                .containsExactly("p3@x.test", "p4@x.test");
    }

    @Test
    void aCursorOfAnotherOrderOrNoneIsRefused() {
        account("p@x.test", "P");
        AccountRow row = in(() -> rows(AccountFilter.ALL)).getFirst();
        String byAddress = AccountCursor.behind(row, AccountOrder.ADDRESS).text();

        assertThatIllegalArgumentException().isThrownBy(() -> AccountCursor.of(byAddress, AccountOrder.NEWEST));
        assertThatIllegalArgumentException().isThrownBy(() -> AccountCursor.of("made up", AccountOrder.NEWEST));
    }

    /** Beyond what a walk by address reads, and beyond what is counted. */
    @Test
    void amongManyTheRareAreFoundAndTheCommonAreNotAllCounted() {
        tenants.in(tenant, () -> jdbc.sql("""
                        insert into account (id, email, password_hash, display_name, plan_id)
                        select gen_random_uuid(), 'a' || n || '@x.test', '!', 'One of many', (select id from plan where code = 'basic')
                          from generate_series(1, 21000) n
                        """).update());
        AccountId zoe = account("zz-zoe@rare.test", "Zoë Łukasz");
        account("yy-adam@x.test", "Adam Łukasz");
        TenantScope.run(tenant, () -> administration.suspend(zoe));

        assertThat(addresses("lukasz")).containsExactly("yy-adam@x.test", "zz-zoe@rare.test");
        assertThat(addresses("zo")).containsExactly("zz-zoe@rare.test");
        assertThat(in(() -> rows(new AccountFilter("", null, null, true, false))))
                .hasSize(1);
        assertThat(in(() -> rows(new AccountFilter("test", null, null, true, false))))
                .hasSize(1);
        assertThat(in(() -> accounts.beginning(AccountFilter.ALL.seeking("lukasz"), AccountOrder.ADDRESS, 1))
                        .count())
                .isEqualTo(new AccountCount(2, false));
        assertThat(in(() -> accounts.beginning(AccountFilter.ALL.seeking("many"), AccountOrder.NEWEST, 50))
                        .count())
                .isEqualTo(new AccountCount(10_000, true));
        assertThat(count("lukasz")).isEqualTo(new AccountCount(2, false));
        assertThat(count("many")).isEqualTo(new AccountCount(10_000, true));
        assertThat(count("")).isEqualTo(new AccountCount(10_000, true));
        assertThat(in(() -> accounts.rows(AccountFilter.ALL.seeking("many"), AccountOrder.ADDRESS, null, 9_990, 50)))
                .hasSize(50);
    }

    @Test
    void theBeginningComesWithTheNumberOfAll() {
        for (int i = 0; i < 5; i++) {
            account("p" + i + "@x.test", "Person");
        }

        assertThat(in(() -> accounts.beginning(AccountFilter.ALL.seeking("person"), AccountOrder.ADDRESS, 2)))
                .satisfies(page -> {
                    assertThat(page.rows()).hasSize(2);
                    assertThat(page.count()).isEqualTo(new AccountCount(5, false));
                });
        assertThat(in(() -> accounts.beginning(AccountFilter.ALL.seeking("%"), AccountOrder.NEWEST, 2))
                        .count())
                .isEqualTo(new AccountCount(0, false));
        assertThat(in(() -> accounts.beginning(
                                new AccountFilter("p", null, SubscriptionState.ACTIVE, false, false),
                                AccountOrder.NEWEST,
                                5))
                        .count())
                .isEqualTo(new AccountCount(5, false));
    }

    private AccountId account(String email, String name) {
        return account(email, name, "basic", Set.of());
    }

    private AccountId account(String email, String name, @Nullable String plan, Set<Role> roles) {
        return in(() -> ((Registration.Result.Registered)
                        registration.register(new NewAccount(new EmailAddress(email), null, name, plan, roles, false)))
                .account());
    }

    private List<String> addresses(String sought) {
        return in(() -> rows(AccountFilter.ALL.seeking(sought))).stream()
                .map(AccountRow::email)
                .toList();
    }

    private AccountCount count(String sought) {
        return in(() -> accounts.count(AccountFilter.ALL.seeking(sought)));
    }

    private List<AccountRow> rows(AccountFilter filter) {
        return accounts.rows(filter, AccountOrder.ADDRESS, null, 0, 50);
    }

    private List<AccountRow> page(AccountOrder order, @Nullable AccountCursor after) {
        return in(() -> accounts.rows(AccountFilter.ALL, order, after, 0, 3));
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, work::get);
    }
}
