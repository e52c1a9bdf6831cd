package io.marquee.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.marquee.account.AccountId;
import io.marquee.account.Registration;
import io.marquee.entitlement.PlanChange.Taken;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.SellingTenant;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.NoSuchElementException;
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
        in(() -> plans.create(PlanDraft.monthly("offer", "Offer", 4, 100, "EUR", 5, 2)));

        assertThat(in(() -> plans.cheapestOpening(2)))
                .get()
                .extracting(Plan::code)
                .isEqualTo("offer");
        assertThat(in(() -> plans.cheapestOpening(5))).isEmpty();
    }

    @Test
    void codeNameAndRankAreTakenOnce() {
        assertThat(in(() -> plans.create(PlanDraft.monthly("basic", "Other", 7, 100, "EUR", 5, 2))))
                .isInstanceOfSatisfying(
                        PlanChange.Conflict.class,
                        conflict -> assertThat(conflict.taken())
                                .extracting(Taken::field, taken -> taken.by().code())
                                .containsExactly(tuple("code", "basic")));
        assertThat(in(() -> plans.create(PlanDraft.monthly("other", "premium", 2, 100, "EUR", 5, 2))))
                .isInstanceOfSatisfying(
                        PlanChange.Conflict.class,
                        conflict -> assertThat(conflict.taken())
                                .extracting(Taken::field, taken -> taken.by().code())
                                .containsExactly(tuple("name", "premium"), tuple("rank", "standard")));
        assertThat(in(plans::all)).extracting(Plan::code).containsExactly("basic", "standard", "premium");
    }

    @Test
    void aPlanIsEdited() {
        Plan basic = in(plans::all).getFirst();
        PlanDraft starter = PlanDraft.monthly("basic", "Starter", 1, 799, "EUR", 3, 1)
                .yearly(7990)
                .withDays(0, 14);

        PlanChange change = in(() -> plans.update(basic.id(), basic.version(), starter));

        Plan edited = in(() -> plans.find(basic.id())).orElseThrow();
        assertThat(change).isEqualTo(new PlanChange.Done(edited));
        assertThat(edited.draft()).isEqualTo(starter);
        assertThat(announced()).contains(basic.id().value());
    }

    @Test
    void whoIsOvertakenIsToldAndWritesNothing() {
        Plan basic = in(plans::all).getFirst();
        in(() -> plans.update(basic.id(), basic.version(), PlanDraft.monthly("basic", "First", 1, 1, "EUR", 1, 1)));

        PlanChange late = in(
                () -> plans.update(basic.id(), basic.version(), PlanDraft.monthly("basic", "Late", 1, 1, "EUR", 1, 1)));

        assertThat(late)
                .isInstanceOfSatisfying(
                        PlanChange.Overtaken.class,
                        overtaken -> assertThat(overtaken.theirs().name()).isEqualTo("First"));
        assertThat(in(plans::all)).extracting(Plan::name).containsExactly("First", "Standard", "Premium");
    }

    @Test
    void aDraftThatCannotBeNamesItsField() {
        PlanDraft impossible = PlanDraft.monthly("Basic!", " ", 10, -1, "EUR", 0, 1);

        assertThatThrownBy(() -> in(() -> plans.create(impossible)))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        refusal -> assertThat(refusal.getConstraintViolations())
                                .extracting(
                                        violation -> violation.getPropertyPath().toString())
                                .containsExactlyInAnyOrder(
                                        "create.draft.code",
                                        "create.draft.name",
                                        "create.draft.rank",
                                        "create.draft.priceMinor",
                                        "create.draft.profileLimit"));
    }

    @Test
    void neighboursExchangeTheirRanksAndTheEndsStay() {
        Plan basic = in(plans::all).getFirst();

        Plan raised = in(() -> plans.raise(basic.id()));
        Plan atTheEnd = in(() -> plans.raise(in(plans::all).getLast().id()));

        assertThat(raised.rank()).isEqualTo(2);
        assertThat(atTheEnd.rank()).isEqualTo(3);
        assertThat(in(plans::all)).extracting(Plan::code).containsExactly("standard", "basic", "premium");
        assertThat(in(() -> plans.lower(basic.id())).rank()).isEqualTo(1);
        assertThat(in(plans::all)).extracting(Plan::code).containsExactly("basic", "standard", "premium");
    }

    @Test
    void whatIsNoLongerSoldIsOfferedToNobodyAndStaysWithWhoHasIt() {
        AccountId ann = registered();
        Plan basic = in(() -> plans.of(ann));

        in(() -> plans.sell(basic.id(), false));

        assertThat(in(() -> plans.of(ann)).onSale()).isFalse();
        assertThat(in(() -> plans.cheapestOpening(1)))
                .get()
                .extracting(Plan::code)
                .isEqualTo("standard");
        in(() -> registration.register("bob@ott.test", "test123", "Bob"));
        assertThat(in(() -> plans.delete(in(plans::all).get(1).id()))).isEqualTo(new PlanChange.InUse(1));
    }

    @Test
    void theLastPlanOnSaleStaysOnSale() {
        List<Plan> all = in(plans::all);
        in(() -> plans.sell(all.get(0).id(), false));
        in(() -> plans.sell(all.get(1).id(), false));

        assertThat(in(() -> plans.sell(all.get(2).id(), false))).isEqualTo(new PlanChange.LastOnSale());
        assertThat(in(() -> plans.delete(all.get(2).id()))).isEqualTo(new PlanChange.LastOnSale());
        assertThat(in(() -> plans.delete(all.get(1).id()))).isInstanceOf(PlanChange.Done.class);
    }

    @Test
    void ofAPlanForAYearAMonthCounts() {
        in(() -> plans.create(
                PlanDraft.monthly("yearly", "Yearly", 4, 0, "EUR", 5, 2).yearly(5880)));

        assertThat(in(() -> plans.cheapestOpening(1)))
                .get()
                .extracting(Plan::code)
                .isEqualTo("yearly");
    }

    @Test
    void anotherTenantsPlansAreNotThere() {
        TenantId other = tenants.make();
        Plan foreign = TenantScope.call(other, () -> plans.all().getFirst());

        assertThat(in(() -> plans.find(foreign.id()))).isEmpty();
        assertThatThrownBy(() -> in(() -> plans.delete(foreign.id()))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> in(() -> plans.raise(foreign.id()))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> in(() -> plans.update(foreign.id(), foreign.version(), foreign.draft())))
                .isInstanceOf(NoSuchElementException.class);
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
        AccountId ann = registered();

        TenantScope.run(tenant, () -> plans.change(ann, plans.all().getLast().id()));

        assertThat(in(() -> plans.of(ann)).code()).isEqualTo("premium");
        assertThat(tenants.in(
                        tenant,
                        () -> jdbc.sql("select subject_id from outbox_event where topic = 'account'")
                                .query(UUID.class)
                                .list()))
                .containsExactly(ann.value());
    }

    private AccountId registered() {
        return ((Registration.Result.Registered) in(() -> registration.register("ann@ott.test", "test123", "Ann")))
                .account();
    }

    private List<UUID> announced() {
        return tenants.in(
                tenant,
                () -> jdbc.sql("select subject_id from outbox_event where topic = 'plan'")
                        .query(UUID.class)
                        .list());
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.call(tenant, work::get);
    }
}
