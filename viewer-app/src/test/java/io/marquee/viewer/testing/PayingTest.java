package io.marquee.viewer.testing;

import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.edge.security.CurrentUser;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.Plans;
import io.marquee.event.Event;
import io.marquee.localstack.TestDatabase;
import io.marquee.profile.Profiles;
import io.marquee.subscription.Subscription;
import io.marquee.subscription.Subscriptions;
import io.marquee.viewer.ui.AccountFeed;
import io.marquee.viewer.ui.AskDialog;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A test of pages on which somebody pays; the subscription begins each time as it was given: without an end. */
@Import(FakePayments.class)
public abstract class PayingTest extends PortalTest {

    @Autowired
    protected FakePayments provider;

    @Autowired
    protected Plans plans;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private Profiles profiles;

    @Autowired
    private AccountFeed feed;

    @Autowired
    private TestDatabase database;

    @Autowired
    protected CurrentUser users;

    /** The host of the requests that such tests make. */
    @BeforeEach
    void auroraIsAtTheHostOfTheTest() throws SQLException {
        try (var connection = database.platform().connect();
                var host = connection.prepareStatement(
                        "insert into tenant_host (host, tenant_id) values ('127.0.0.1', ?) on conflict do nothing")) {
            host.setObject(1, services.aurora().tenant().value());
            host.executeUpdate();
        }
    }

    @BeforeEach
    @AfterEach
    void theUsualSubscription() {
        provider.forget();
        if (users.find().isEmpty()) {
            return;
        }
        users.choose(profiles.of(account()).getFirst().id());
        put("""
                state = 'ACTIVE', period_end = null, access_until = null, next_plan_id = null, provider = null,
                provider_ref = null, provider_version = 0, payment_method = null
                """);
        services.update(
                services.aurora(),
                "update account set plan_id = '%s' where id = '%s'"
                        .formatted(named(plan()).id(), account()));
    }

    /** Gives the account's subscription these values: the assignments of an SQL update. */
    protected void put(String values) {
        services.update(
                services.aurora(), "update subscription set %s where account_id = '%s'".formatted(values, account()));
    }

    /** Lets the provider collect for the plan the account has. */
    protected void collected() {
        provider.subscribe("sub-" + account(), named(plan()));
        put("""
                period_end = now() + interval '20 days', access_until = now() + interval '22 days',
                provider = '%s', provider_ref = 'sub-%s', provider_version = 1, payment_method = 'Visa ending in 4242'
                """.formatted(FakePayments.NAME, account()));
    }

    protected Plan named(String code) {
        return plans.all().stream()
                .filter(plan -> plan.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    protected Subscription subscription() {
        return subscriptions.of(account());
    }

    protected AccountId account() {
        return users.require().account();
    }

    /** Lets the page hear that its account has changed, until this is seen. */
    protected void pushed(Callable<Boolean> seen) {
        feed.on(new Event(
                services.aurora().tenant(),
                UUID.randomUUID(),
                AccountAdministration.CHANGED,
                account().value()));
        await().pollInSameThread().until(() -> {
            VaadinSession.getCurrent().unlock();
            VaadinSession.getCurrent().lock();
            return seen.call();
        });
    }

    protected AskDialog question() {
        return find(AskDialog.class).single();
    }

    protected void click(Component within, String words) {
        test(find(NativeButton.class, within).all().stream()
                        .filter(button -> words(button).equals(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + words + " in " + words(within))))
                .click();
    }

    protected static String words(Component part) {
        return part.getElement().getTextRecursively();
    }
}
