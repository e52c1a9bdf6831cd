package io.marquee.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.account.Accounts;
import io.marquee.account.Role;
import io.marquee.admin.testing.AdminAppTest;
import io.marquee.admin.testing.Caller;
import io.marquee.admin.testing.TwoServices;
import io.marquee.admin.testing.TwoServices.Service;
import io.marquee.tenancy.TenantScope;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The platform's staff and the brands' enter by doors of their own. */
@AdminAppTest
class PlatformDoorTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private Service aurora;
    private Service platform;

    @BeforeEach
    void aBrandAndThePlatform() {
        aurora = services.aurora();
        platform = services.platform();
    }

    @Test
    void platformStaffSignInUnderThePlatformsHost() {
        Caller browser = Caller.browser(port, platform.host());

        Caller.Answer answer = browser.signInByForm(platform.email(Role.PLATFORM), TwoServices.PASSWORD);

        assertThat(answer.header("Location")).doesNotContain("error");
        assertThat(browser.open("/tenants").status()).isEqualTo(200);
    }

    @Test
    void platformStaffAreNobodyAtABrand() {
        Caller browser = Caller.browser(port, aurora.host());

        assertThat(browser.signInByForm(platform.email(Role.PLATFORM), TwoServices.PASSWORD)
                        .header("Location"))
                .endsWith("/login?error");
    }

    @Test
    void aBrandsStaffAreNobodyAtThePlatform() {
        for (Role role : Role.OF_BRANDS) {
            Caller browser = Caller.browser(port, platform.host());

            assertThat(browser.signInByForm(aurora.email(role), TwoServices.PASSWORD)
                            .header("Location"))
                    .endsWith("/login?error");
        }
    }

    @Test
    void noAccountOfABrandCanBeGivenThePlatformsRole() {
        AccountId owner = owner();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantScope.run(
                        aurora.tenant(), () -> administration.assign(owner, Set.of(Role.OWNER, Role.PLATFORM))));
    }

    @Test
    void noAccountOfThePlatformCanBeGivenABrandsRole() {
        AccountId root = TenantScope.call(
                platform.tenant(),
                () -> accounts.findByEmail(platform.email(Role.PLATFORM))
                        .orElseThrow()
                        .id());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantScope.run(
                        platform.tenant(), () -> administration.assign(root, Set.of(Role.PLATFORM, Role.OWNER))));
    }

    @Test
    void theDatabaseRefusesThePlatformsRoleInABrandWhoeverAsks() {
        AccountId owner = owner();

        assertThatThrownBy(() -> TenantScope.run(
                        aurora.tenant(),
                        () -> transaction.executeWithoutResult(
                                _ -> jdbc.sql("insert into account_role (account_id, role) values (?, 'PLATFORM')")
                                        .param(owner.value())
                                        .update())))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("account_role_platform");
    }

    private AccountId owner() {
        return TenantScope.call(
                aurora.tenant(),
                () -> accounts.findByEmail(aurora.email(Role.OWNER))
                        .orElseThrow()
                        .id());
    }
}
