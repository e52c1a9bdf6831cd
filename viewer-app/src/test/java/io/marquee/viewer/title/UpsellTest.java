package io.marquee.viewer.title;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import io.marquee.subscription.PaymentTrouble;
import io.marquee.viewer.testing.PayingTest;
import io.marquee.viewer.ui.PlanSheet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UpsellTest extends PayingTest {

    @Override
    protected String plan() {
        return "basic";
    }

    @Test
    void whoHasAPaymentMethodOnFileOpensTheTitleInPlace() {
        collected();
        TitleView page = page("Metropolis");
        assertThat(hrefs()).doesNotContain(play("Metropolis"));

        click(page, "Get Standard for €10.00 a month");
        assertThat(words(question())).contains("Change to Standard now?", "then €10.00 a month");
        click(question(), "Change to Standard");

        assertThat(subscription().plan()).isEqualTo(named("standard").id());
        assertThat(hrefs()).contains(play("Metropolis"));
        assertThat(getCurrentView()).isSameAs(page);
    }

    @Test
    void whoHasNoneGoesToPayAndComesBackToTheTitle() {
        click(page("Metropolis"), "Get Standard for €10.00 a month");

        assertThat(provider.lastOrder().plan()).isEqualTo(named("standard"));
        assertThat(provider.lastOrder().returnTo())
                .hasParameter("to", "titles/" + services.aurora().film("Metropolis"));
    }

    @Test
    void aPlanThatDoesNotOpenTheTitleIsShownWithoutAWay() {
        put("state = 'EXPIRED', access_until = '2020-01-01'");

        String basic =
                words(find(PlanSheet.Sheet.class, page("Metropolis")).all().getFirst());

        assertThat(basic).contains("Basic", "Your plan").doesNotContain("Get Basic", "come back here");
    }

    @Test
    void aDeclinedPaymentIsSaidAndTheTitleStaysLocked() {
        collected();
        provider.fail(PaymentTrouble.DECLINED);

        click(page("Metropolis"), "Get Standard for €10.00 a month");
        click(question(), "Change to Standard");

        assertThat(words(question())).contains("was declined");
        assertThat(hrefs()).doesNotContain(play("Metropolis"));
    }

    @Test
    void anOpenPageFollowsAChangeMadeElsewhere() {
        TitleView page = page("Metropolis");
        assertThat(words(page)).contains("does not include this one");

        services.update(
                services.aurora(),
                "update account set plan_id = '%s' where id = '%s'"
                        .formatted(named("premium").id(), account()));
        pushed(() -> hrefs().contains(play("Metropolis")));

        assertThat(words(page)).doesNotContain("does not include this one");
    }

    @Test
    void aSubscriptionThatIsOverOffersTheSameWays() {
        put("state = 'EXPIRED', access_until = '2020-01-01'");

        TitleView page = page("Nosferatu");

        assertThat(words(page)).contains("Your subscription has ended", "Get Basic for €5.00 a month");
        click(page, "Get Basic for €5.00 a month");
        assertThat(provider.lastOrder().plan()).isEqualTo(named("basic"));
    }

    @Test
    void childrenAreToldToAskAndSeeNoPrices() {
        String kids = "update profile set kids = %s, maturity_limit = 12 where account_id = '%s'";
        services.update(services.aurora(), kids.formatted(true, account()));

        String words = words(page("Metropolis"));

        services.update(services.aurora(), kids.formatted(false, account()));
        assertThat(words).contains("Ask a grown-up").doesNotContain("€");
    }

    private TitleView page(String film) {
        return navigate("titles/" + services.aurora().film(film), TitleView.class);
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String play(String film) {
        UUID id = services.aurora().film(film);
        return "/watch/" + id;
    }
}
