package io.marquee.admin.plans;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.marquee.account.Role;
import io.marquee.admin.testing.AdminPageTest;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanDraft;
import io.marquee.entitlement.Plans;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlansViewTest extends AdminPageTest {

    @Autowired
    private Plans plans;

    private PlansView page;

    @BeforeEach
    void theOwnersPage() {
        openAs(Role.OWNER);
        page = navigate("plans", PlansView.class);
    }

    @AfterEach
    void onlyTheUsualPlansStay() {
        plans.sell(plans.all().get(1).id(), true);
        plans.sell(plans.all().get(0).id(), true);
        plans.all().stream().filter(plan -> plan.rank() > 2).forEach(plan -> plans.delete(plan.id()));
    }

    @Test
    void eachPlanSaysWhatItCostsAndWhoHasIt() {
        String basic = words(page.getChildren().toList().get(1));

        assertThat(basic).contains("Basic", "€5.00", "/ month", "7 days", "30 days", "On sale", "of 1");
    }

    @Test
    void aNewPlanIsMadeWithACodeFromItsName() {
        click(page, "New plan");
        type("Name", "Family Plus");
        price().setValue(new BigDecimal("15.99"));

        click(dialog(), "Create");

        Plan made = plans.all().getLast();
        assertThat(made.name()).isEqualTo("Family Plus");
        assertThat(made.priceMinor()).isEqualTo(1599);
        assertThat(made.rank()).isEqualTo(3);
        assertThat(words(page)).contains("Family Plus", "€15.99", "3 plans");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndKept() {
        click(page, "New plan");
        type("Name", "premium");
        text("Code").setValue("Basic!");
        price().setValue(new BigDecimal("1.999"));

        click(dialog(), "Create");

        assertThat(text("Code").isInvalid()).isTrue();
        assertThat(price().isInvalid()).isTrue();
        assertThat(text("Name").getValue()).isEqualTo("premium");

        text("Code").setValue("basic");
        price().setValue(BigDecimal.ONE);
        click(dialog(), "Create");

        assertThat(text("Name").getErrorMessage()).isEqualTo("Premium has this name");
        assertThat(text("Code").getErrorMessage()).isEqualTo("Basic has this code");
        assertThat(plans.all()).hasSize(2);
    }

    @Test
    void whoIsOvertakenIsToldAndLosesNothing() {
        Plan basic = plans.all().getFirst();
        click(page, "Edit");
        plans.update(basic.id(), basic.version(), PlanDraft.monthly("basic", "Basic", 1, 500, "EUR", 3, 2));
        find(IntegerField.class, dialog()).withCaption("Profiles").single().setValue(9);

        click(dialog(), "Save");

        assertThat(words(dialog())).contains("Somebody else has changed this plan");
        assertThat(plans.all().getFirst().profileLimit()).isEqualTo(3);

        click(dialog(), "Save mine over it");

        assertThat(plans.all().getFirst().profileLimit()).isEqualTo(9);
    }

    @Test
    void raisingAPlanExchangesItWithTheNextAfterAQuestion() {
        test(iconButton("Raise Basic a tier")).click();

        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(plans.all().getFirst().code()).isEqualTo("basic");
        test(question).confirm();

        assertThat(plans.all().getFirst().code()).isEqualTo("premium");
        plans.lower(plans.all().getLast().id());
    }

    @Test
    void aPlanIsTakenOffSaleUnlessItIsTheLast() {
        click(page, "Stop selling");
        test(find(ConfirmDialog.class).single()).confirm();
        click(page, "Stop selling");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(plans.all()).extracting(Plan::onSale).containsExactly(false, true);
        assertThat(words(page)).contains("No longer sold", "Sell again");
    }

    @Test
    void aPlanThatAccountsHaveStays() {
        test(iconButton("Delete Basic")).click();

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(plans.all()).hasSize(2);
    }

    private void type(String caption, String value) {
        test(text(caption)).setValue(value);
    }

    private TextField text(String caption) {
        return find(TextField.class, dialog()).withCaption(caption).single();
    }

    private BigDecimalField price() {
        return find(BigDecimalField.class, dialog()).single();
    }

    private PlanDialog dialog() {
        return find(PlanDialog.class).single();
    }

    private NativeButton iconButton(String meaning) {
        return find(NativeButton.class, page).all().stream()
                .filter(button -> button.getAriaLabel().filter(meaning::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void click(Component within, String words) {
        NativeButton button = find(NativeButton.class, within).all().stream()
                .filter(known -> known.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively();
    }
}
