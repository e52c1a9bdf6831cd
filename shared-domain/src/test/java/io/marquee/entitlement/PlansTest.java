package io.marquee.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.account.AccountId;
import io.marquee.account.Registration;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.SellingTenant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class PlansTest {

    @Autowired
    SellingTenant tenants;

    @Autowired
    Registration registration;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient jdbc;

    TenantId tenant;

    @BeforeEach
    void aTenantWithThreePlans() {
        tenant = tenants.make();
    }

    @Test
    void theCheapestThatOpensATierMayRankAboveIt() {
        in(() -> plans.create(new PlanDraft("offer", "Offer", 4, 100, "EUR", 5, 2)));

        assertThat(in(() -> plans.cheapestOpening(2)))
                .get()
                .extracting(Plan::code)
                .isEqualTo("offer");
        assertThat(in(() -> plans.cheapestOpening(5))).isEmpty();
    }

    @Test
    void codeAndRankAreTakenOnce() {
        assertThat(in(() -> plans.create(new PlanDraft("basic", "Other", 7, 100, "EUR", 5, 2))))
                .isInstanceOfSatisfying(
                        PlanChange.Conflict.class,
                        conflict -> assertThat(conflict.inTheWay().code()).isEqualTo("basic"));
        assertThat(in(() -> plans.create(new PlanDraft("other", "Other", 3, 100, "EUR", 5, 2))))
                .isInstanceOf(PlanChange.Conflict.class);
        assertThat(in(plans::all)).extracting(Plan::code).containsExactly("basic", "standard", "premium");
    }

    @Test
    void aPlanIsEdited() {
        Plan basic = in(plans::all).getFirst();

        in(() -> plans.update(basic.id(), new PlanDraft("basic", "Starter", 1, 799, "EUR", 3, 1)));

        assertThat(in(() -> plans.find(basic.id())))
                .hasValue(new Plan(basic.id(), "basic", "Starter", 1, 799, "EUR", 3, 1));
    }

    @Test
    void aPlanThatAccountsAreOnStays() {
        in(() -> registration.register("ann@ott.test", "test123", "Ann"));
        Plan basic = in(plans::all).getFirst();
        Plan premium = in(plans::all).getLast();

        assertThat(in(() -> plans.delete(basic.id()))).isEqualTo(new PlanChange.InUse(1));
        assertThat(in(() -> plans.delete(premium.id()))).isEqualTo(new PlanChange.Done(premium));
        assertThat(in(plans::all)).extracting(Plan::code).containsExactly("basic", "standard");
    }

    @Test
    void aChangeOfPlanIsAnnounced() {
        AccountId ann = ((Registration.Result.Registered)
                        in(() -> registration.register("ann@ott.test", "test123", "Ann")))
                .account();

        TenantScope.run(tenant, () -> plans.change(ann, plans.all().getLast().id()));

        assertThat(in(() -> plans.of(ann)).code()).isEqualTo("premium");
        assertThat(tenants.in(
                        tenant,
                        () -> jdbc.sql("select subject_id from outbox_event where topic = 'account'")
                                .query(UUID.class)
                                .list()))
                .containsExactly(ann.value());
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.call(tenant, work::get);
    }
}
