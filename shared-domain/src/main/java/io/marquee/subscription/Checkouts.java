package io.marquee.subscription;

import io.marquee.account.Account;
import io.marquee.account.AccountId;
import io.marquee.account.Accounts;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanId;
import io.marquee.tenancy.Tenant;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import java.net.URI;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Sends customers to the payment provider's page. That they have paid is known only when the provider says so, signed. */
@Service
public class Checkouts {

    /** Of the return address: the checkout's id. */
    public static final String PARAMETER = "checkout";

    /**
     * Of the return address, from the provider: {@code paid}, {@code pending}, {@code cancelled} or {@code expired}, as the
     * browser saw it. A hint for the next page, never a proof.
     */
    public static final String OUTCOME = "outcome";

    /** Where each tenant hears from the provider, at its own host. */
    public static final String WEBHOOKS = "/webhooks/payments";

    private final JdbcCheckouts rows;
    private final JdbcSubscriptions subscriptions;
    private final ChosenPlans plans;
    private final Accounts accounts;
    private final Tenants tenants;
    private final ReturnAddress returnAddress;
    private final PaymentProvider provider;
    private final TransactionOperations transaction;
    private final Clock clock;

    Checkouts(
            JdbcCheckouts rows,
            JdbcSubscriptions subscriptions,
            ChosenPlans plans,
            Accounts accounts,
            Tenants tenants,
            ReturnAddress returnAddress,
            ObjectProvider<PaymentProvider> provider,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.subscriptions = subscriptions;
        this.plans = plans;
        this.accounts = accounts;
        this.tenants = tenants;
        this.returnAddress = returnAddress;
        this.provider = provider.getIfAvailable(NotSetUp::new);
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Opens the provider's page for this plan; what the account has now is replaced only once it has paid there.
     * Call it outside any transaction: it waits for the provider.
     *
     * @param returnTo absolute, at one of the tenant's own hosts; it gets the parameter {@value #PARAMETER}
     * @throws IllegalArgumentException if the plan is not on sale, or the address is not the tenant's
     * @throws NoSuchElementException if the account or the plan is not this tenant's
     */
    public CheckoutStart begin(AccountId account, PlanId plan, URI returnTo) {
        URI back = returnAddress.check(returnTo);
        Tenant tenant = tenants.byId(TenantScope.require());
        Optional<CheckoutOrder> order = transaction.execute(_ -> prepare(tenant, account, plan, back));
        return order.<CheckoutStart>map(this::open).orElseGet(CheckoutStart.NotNeeded::new);
    }

    /** The account's checkout of this id. */
    @Transactional(readOnly = true)
    public Optional<Checkout> find(AccountId account, CheckoutId id) {
        return rows.find(id).filter(checkout -> checkout.account().equals(account));
    }

    private Optional<CheckoutOrder> prepare(Tenant tenant, AccountId account, PlanId wanted, URI returnTo) {
        Subscription subscription = subscriptions
                .find(account)
                .orElseThrow(() -> new NoSuchElementException("no subscription of " + account));
        Plan plan = plans.onSale(wanted);
        boolean paid = subscription.collected()
                && subscription.state() == SubscriptionState.ACTIVE
                && subscription.plan().equals(wanted);
        if (plan.priceMinor() == 0 || paid) {
            return Optional.empty();
        }
        var checkout =
                new Checkout(new CheckoutId(UUID.randomUUID()), account, wanted, CheckoutState.OPEN, clock.instant());
        rows.insert(checkout, provider.name(), returnTo);
        Collector collector = subscription.collector();
        return Optional.of(new CheckoutOrder(
                checkout.id(),
                tenant.slug(),
                tenant.name(),
                tenant.branding().accent().light(),
                plan,
                accounts.findById(account.value()).map(Account::email).orElseThrow(),
                with(returnTo, checkout.id()),
                returnTo.resolve(WEBHOOKS),
                collector == null || !subscription.collected() ? null : collector.ref()));
    }

    private CheckoutStart open(CheckoutOrder order) {
        return switch (provider.open(order)) {
            case ProviderAnswer.Given<PaymentProvider.CheckoutPage>(var page) -> {
                transaction.executeWithoutResult(_ -> rows.opened(order.reference(), page.ref()));
                yield new CheckoutStart.Opened(order.reference(), page.address());
            }
            case ProviderAnswer.Failed<PaymentProvider.CheckoutPage>(var why) -> {
                transaction.executeWithoutResult(_ -> rows.put(order.reference(), CheckoutState.FAILED));
                yield new CheckoutStart.Unavailable(why);
            }
        };
    }

    private static URI with(URI returnTo, CheckoutId checkout) {
        String address = returnTo.toString();
        return URI.create(address + (returnTo.getRawQuery() == null ? '?' : '&') + PARAMETER + '=' + checkout);
    }
}
