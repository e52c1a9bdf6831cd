package io.marquee.viewer.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.subscription.PaymentTrouble;
import io.marquee.subscription.SubscriptionState;
import io.marquee.viewer.testing.PayingTest;
import io.marquee.viewer.ui.AskDialog;
import org.junit.jupiter.api.Test;

class PlanSectionTest extends PayingTest {

    @Override
    protected String plan() {
        return "standard";
    }

    @Test
    void aPlanThatWasGivenSaysThatNothingIsDue() {
        assertThat(words(page())).contains("Standard", "Active", "nothing is due", "None yet.");
    }

    @Test
    void aTrialSaysWhenItEndsAndHowToStay() {
        put("state = 'TRIAL', period_end = '2100-05-01', access_until = '2100-05-01'");

        assertThat(words(page()))
                .contains(
                        "Free trial until 1 May 2100", "Nothing is charged before", "Get Standard for €10.00 a month");
    }

    @Test
    void aFailedPaymentSaysUntilWhenToPay() {
        collected();
        put("state = 'PAST_DUE', access_until = '2100-05-01'");

        AccountView page = page();
        assertThat(words(page)).contains("Payment due", "Pay until 1 May 2100");
        click(page, "Pay now");

        assertThat(provider.lastOrder().plan()).isEqualTo(named("standard"));
    }

    @Test
    void whatIsPaidForSaysWhenItRenewsAndFromWhat() {
        collected();

        assertThat(words(page())).contains("Renews on", "for €10.00 a month", "Paid with Visa ending in 4242");
    }

    @Test
    void aHigherPlanIsThereAtOnceAfterAQuestion() {
        collected();
        AccountView page = page();

        click(page, "Get Premium for €15.00 a month");
        assertThat(words(question())).contains("Change to Premium now?", "Visa ending in 4242", "then €15.00 a month");
        assertThat(subscription().plan()).isEqualTo(named("standard").id());
        click(question(), "Change to Premium");

        assertThat(subscription().plan()).isEqualTo(named("premium").id());
        assertThat(find(AskDialog.class).exists()).isFalse();
        assertThat(words(page)).contains("Renews on", "for €15.00 a month");
    }

    @Test
    void aLowerPlanWaitsForTheEndOfThePeriodAndCanBeTakenBack() {
        collected();
        AccountView page = page();

        click(page, "Change to Basic");
        assertThat(words(question())).contains("Until then you keep Standard", "locked again");
        click(question(), "Change to Basic");

        assertThat(subscription().plan()).isEqualTo(named("standard").id());
        assertThat(subscription().nextPlan()).isEqualTo(named("basic").id());
        assertThat(words(page)).contains("then Basic for €5.00 a month", "Yours from");

        click(page, "Keep Standard");
        click(question(), "Keep Standard");

        assertThat(subscription().nextPlan()).isNull();
    }

    @Test
    void cancellingIsAskedTwiceAndCanBeTakenBack() {
        collected();
        AccountView page = page();

        click(page, "Cancel subscription");
        assertThat(subscription().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(words(question())).contains("You can watch until", "Nothing is charged any more");
        click(question(), "Cancel subscription");

        assertThat(subscription().state()).isEqualTo(SubscriptionState.CANCELLED);
        assertThat(words(page)).contains("Cancelled. You can watch until");

        click(page, "Resume");

        assertThat(subscription().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void aProviderThatIsDownIsSaidAndNothingIsLost() {
        collected();
        provider.fail(PaymentTrouble.UNREACHABLE);
        AccountView page = page();

        click(page, "Get Premium for €15.00 a month");
        click(question(), "Change to Premium");

        assertThat(words(question())).contains("does not answer at the moment", "Nothing has changed");
        assertThat(subscription().plan()).isEqualTo(named("standard").id());
    }

    @Test
    void withoutPaymentsThatIsSaid() {
        provider.fail(PaymentTrouble.NOT_SET_UP);

        click(page(), "Get Premium for €15.00 a month");

        assertThat(words(question())).contains("Payments are not set up here yet");
    }

    @Test
    void withoutAPaymentMethodTheWayLeadsToTheProviderAndBack() {
        click(page(), "Get Premium for €15.00 a month");

        assertThat(provider.lastOrder().plan()).isEqualTo(named("premium"));
        assertThat(provider.lastOrder().returnTo())
                .hasPath("/account/checkout")
                .hasParameter("to", "account")
                .hasParameter("checkout", provider.lastOrder().reference().toString());
    }

    @Test
    void whatWasPaidIsListed() {
        services.update(services.aurora(), """
                insert into payment (id, account_id, at, amount_minor, currency, state, description)
                values ('pay-1', '%s', '2026-05-01T10:00:00Z', 1099, 'EUR', 'REFUNDED', 'Standard, May 2026')
                """.formatted(account()));

        assertThat(words(page())).contains("1 May 2026", "Standard, May 2026", "Given back", "€10.99");

        services.update(services.aurora(), "delete from payment where id = 'pay-1'");
    }

    private AccountView page() {
        return navigate(AccountView.class);
    }
}
