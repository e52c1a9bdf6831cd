package io.marquee.admin.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.marquee.account.AccountId;
import io.marquee.account.EmailAddress;
import io.marquee.account.NewAccount;
import io.marquee.account.Portal;
import io.marquee.account.Registration;
import io.marquee.account.Role;
import io.marquee.account.SignInResult;
import io.marquee.account.SignIns;
import io.marquee.admin.testing.AdminPageTest;
import io.marquee.admin.testing.TwoServices;
import io.marquee.admin.testing.TwoServices.Service;
import io.marquee.catalogue.TitleCatalogue;
import io.marquee.catalogue.TitleId;
import io.marquee.entitlement.Plan;
import io.marquee.people.AccountCare;
import io.marquee.people.AccountFile;
import io.marquee.people.AccountFiles;
import io.marquee.people.AccountFilter;
import io.marquee.people.AccountOrder;
import io.marquee.people.AccountSearch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

class AccountViewTest extends AdminPageTest {

    @Autowired
    private Registration registration;

    @Autowired
    private AccountFiles files;

    @Autowired
    private AccountSearch search;

    @Autowired
    private AccountCare care;

    @Autowired
    private SignIns signIns;

    @Autowired
    private TitleCatalogue titles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private Service aurora;
    private AccountFile ann;

    @BeforeEach
    void supportLooksAtAnn() {
        aurora = openAs(Role.SUPPORT);
        String email = "ann-" + UUID.randomUUID() + "@x.test";
        var made = (Registration.Result.Registered) registration.register(
                new NewAccount(new EmailAddress(email), TwoServices.PASSWORD, "Ann Aurora", "basic", Set.of(), false));
        ann = files.find(made.account()).orElseThrow();
    }

    @Test
    void itSaysWhatTheAccountHasAndWhoWatches() {
        AccountView page = open();

        assertThat(words(page))
                .contains("Ann Aurora", ann.account().email(), "Basic", "Active, without an end", "Joined on Basic")
                .contains("Sees everything", "Nothing was refused", "Signed in nowhere")
                .containsPattern("Profiles1 of \\d");
    }

    @Test
    void changingThePlanNeedsAReasonAndKeepsWhatWasChosen() {
        AccountView page = open();
        click(page, "Change plan");
        plans().setValue(premium());

        click(dialog(), "Change plan");

        assertThat(reason().isInvalid()).isTrue();
        assertThat(plans().getValue().code()).isEqualTo("premium");
        assertThat(now().plan().code()).isEqualTo("basic");

        test(reason()).setValue("Won the raffle");
        click(dialog(), "Change plan");

        assertThat(now().plan().code()).isEqualTo("premium");
        assertThat(words(page)).contains("Put on Premium instead of Basic", "“Won the raffle”");
    }

    @Test
    void aReasonThatWasTypedIsKeptWhileSomethingElseIsMissing() {
        click(open(), "Change plan");
        test(reason()).setValue("Won the raffle");

        click(dialog(), "Change plan");

        assertThat(words(dialog())).contains("No plan is chosen");
        assertThat(reason().getValue()).isEqualTo("Won the raffle");
    }

    @Test
    void aSuspensionIsNotedAndTakenBack() {
        AccountView page = open();
        click(page, "Suspend");
        test(reason()).setValue("Shared the password");
        click(dialog(), "Suspend");

        assertThat(now().account().suspended()).isTrue();
        assertThat(words(page)).contains("Suspended: Shared the password", "support@aurora.localhost");

        click(page, "Resume");
        test(reason()).setValue("Talked to her");
        click(dialog(), "Resume");

        assertThat(now().account().suspended()).isFalse();
    }

    @Test
    void supportDoesNotSuspendTheOwner() {
        var owner = files.find(account(aurora.email(Role.OWNER))).orElseThrow();
        AccountView page = navigate("people/" + owner.id(), AccountView.class);

        click(page, "Suspend");
        test(reason()).setValue("I want the house");
        click(dialog(), "Suspend");

        assertThat(words(dialog())).contains("only an owner may do that");
        assertThat(files.find(owner.id()).orElseThrow().account().suspended()).isFalse();
    }

    @Test
    void signingOutEverywhereEndsEverySignIn() {
        var signIn = ((SignInResult.SignedIn)
                        signIns.signIn(ann.account().email(), TwoServices.PASSWORD, Portal.VIEWER, "Firefox on Linux"))
                .signIn();
        AccountView page = open();

        click(page, "Sign out everywhere");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(signIns.liveNow(signIn.id())).isEmpty();
    }

    @Test
    void whySomebodyCannotWatchIsSaidStepByStepWithWhatMendsIt() {
        TitleId film = premiumFilm();
        UI.getCurrent().navigate("people/" + ann.id(), new QueryParameters(Map.of("title", List.of(film.toString()))));
        AccountView page = (AccountView) getCurrentView();
        WhyPanel why = find(WhyPanel.class, page).single();

        assertThat(words(why))
                .contains("Ann Aurora cannot watch “Pandora’s Box”: the plan does not open it")
                .contains("Is it published?", "Does the plan open it?", "The cheapest plan that opens it is Premium");

        click(why, "Change plan");
        assertThat(plans().getValue().code()).isEqualTo("premium");
        test(reason()).setValue("A gift");
        click(dialog(), "Change plan");

        assertThat(words(why)).contains("Ann Aurora can watch “Pandora’s Box” now");
    }

    @Test
    void whatAColleagueDoesIsSeenWithoutAsking() {
        AccountView page = open();

        care.suspend(new AccountId(UUID.randomUUID()), ann.id(), "Shared the password");

        await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            hearPushes();
            return words(page).contains("Suspended");
        });
    }

    @Test
    void anAccountOfTheOtherTenantIsNotThere() {
        UI.getCurrent().navigate("people/" + UUID.randomUUID());

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    private TitleId premiumFilm() {
        TitleId film = titles.create(TwoServices.film("Pandora’s Box")).id();
        transaction.executeWithoutResult(_ -> jdbc.sql("update title set required_tier = 2 where id = :id")
                .param("id", film.value())
                .update());
        return film;
    }

    private AccountView open() {
        return navigate("people/" + ann.id(), AccountView.class);
    }

    private AccountFile now() {
        return files.find(ann.id()).orElseThrow();
    }

    private AccountId account(String email) {
        return search.rows(AccountFilter.ALL.seeking(email), AccountOrder.ADDRESS, null, 0, 1)
                .getFirst()
                .id();
    }

    private Plan premium() {
        return plans().getListDataView().getItems().toList().getLast();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Plan> plans() {
        return find(RadioButtonGroup.class, dialog()).single();
    }

    private TextArea reason() {
        return find(TextArea.class, dialog()).single();
    }

    private ReasonDialog dialog() {
        return find(ReasonDialog.class).single();
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
