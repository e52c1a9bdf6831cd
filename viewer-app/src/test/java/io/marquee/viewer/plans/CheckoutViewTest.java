package io.marquee.viewer.plans;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.marquee.subscription.CheckoutId;
import io.marquee.subscription.CheckoutStart;
import io.marquee.subscription.Checkouts;
import io.marquee.viewer.testing.PayingTest;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CheckoutViewTest extends PayingTest {

    @Autowired
    private Checkouts checkouts;

    @Override
    protected String plan() {
        return "standard";
    }

    private CheckoutId checkout = CheckoutId.of("00000000-0000-4000-8000-000000000000");
    private String title = "";

    @BeforeEach
    void somebodyHasGoneToPayForPremium() {
        title = "titles/" + services.aurora().film("Metropolis");
        checkout = ((CheckoutStart.Opened) checkouts.begin(
                        account(), named("premium").id(), URI.create("http://aurora.localhost/account/checkout")))
                .checkout();
    }

    @Test
    void whoComesBackEarlyIsToldToWaitOrLeave() {
        back(title);

        assertThat(shown()).contains("Your payment is being confirmed", "You may leave this page", "Back to the title");
    }

    @Test
    void onceTheProviderHasSpokenThePageGoesOnByItself() {
        back(title);

        becomes("PAID");
        pushed(() -> UI.getCurrent().getActiveViewLocation().getPath().equals(title));
    }

    @Test
    void whoComesBackLateGoesStraightOn() {
        becomes("PAID");

        back(title);

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(title);
    }

    @Test
    void aFailedPaymentIsSaidWithAWayToTryAgain() {
        back(title);
        becomes("FAILED");
        pushed(() -> shown().contains("The payment did not go through"));
        assertThat(shown()).contains("Nothing was charged");
        provider.forget();

        click((Component) getCurrentView(), "Try again");

        assertThat(provider.lastOrder().plan()).isEqualTo(named("premium"));
        assertThat(provider.lastOrder().returnTo()).hasParameter("to", title);
    }

    @Test
    void aPageThatWasLeftIsSaid() {
        becomes("EXPIRED");

        back("account");

        assertThat(shown()).contains("You left the payment page", "My account");
    }

    @Test
    void whoTurnedBackAtThePaymentPageIsNotKeptWaiting() {
        UI.getCurrent()
                .navigate(
                        CheckoutView.PATH,
                        QueryParameters.simple(
                                Map.of(Checkouts.PARAMETER, checkout.toString(), "outcome", "cancelled")));

        assertThat(shown()).contains("You left the payment page", "Try again").doesNotContain("confirmed");
        becomes("PAID");
        pushed(() -> UI.getCurrent().getActiveViewLocation().getPath().equals("account"));
    }

    @Test
    void nobodyIsLedElsewhere() {
        becomes("PAID");

        back("https://elsewhere.example/");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("account");
    }

    @Test
    void anotherAccountsCheckoutIsNotThere() {
        services.update(
                services.aurora(),
                "update checkout set account_id = (select id from account where email like 'basic@%%') where id = '%s'"
                        .formatted(checkout));

        back(title);

        assertThat(shown()).contains("Nothing here").doesNotContain("payment");
    }

    private void back(String to) {
        UI.getCurrent()
                .navigate(
                        CheckoutView.PATH,
                        QueryParameters.simple(Map.of(CheckoutView.TO, to, Checkouts.PARAMETER, checkout.toString())));
    }

    private void becomes(String state) {
        services.update(
                services.aurora(), "update checkout set state = '%s' where id = '%s'".formatted(state, checkout));
    }

    private String shown() {
        return words((Component) getCurrentView());
    }
}
