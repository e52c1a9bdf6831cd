package io.marquee.viewer.testing;

import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanId;
import io.marquee.subscription.CheckoutOrder;
import io.marquee.subscription.PaymentProvider;
import io.marquee.subscription.PaymentTrouble;
import io.marquee.subscription.ProviderAnswer;
import io.marquee.subscription.ProviderSnapshot;
import io.marquee.subscription.ProviderSnapshot.Status;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** A payment provider that does at once what it is asked, or nothing at all. */
@TestComponent
public final class FakePayments implements PaymentProvider {

    public static final String NAME = "fake";

    private static final Duration PERIOD = Duration.ofDays(30);

    private final List<CheckoutOrder> orders = new ArrayList<>();
    private final Map<String, ProviderSnapshot> subscriptions = new ConcurrentHashMap<>();
    private @Nullable PaymentTrouble trouble;

    /** From now on nothing works, for this reason; null for everything works. */
    public void fail(@Nullable PaymentTrouble why) {
        trouble = why;
    }

    /** What it was asked to let a customer pay for, the last one. */
    public CheckoutOrder lastOrder() {
        return orders.getLast();
    }

    public boolean wasAskedForNothing() {
        return orders.isEmpty();
    }

    public void forget() {
        orders.clear();
        trouble = null;
    }

    /** A subscription to the plan that is paid for, for the next 30 days. */
    public ProviderSnapshot subscribe(String ref, Plan plan) {
        Instant now = Instant.now();
        var snapshot = new ProviderSnapshot(
                ref, 1, Status.ACTIVE, plan.id(), null, now, now.plus(PERIOD), null, "Visa ending in 4242");
        subscriptions.put(ref, snapshot);
        return snapshot;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProviderAnswer<CheckoutPage> open(CheckoutOrder order) {
        orders.add(order);
        return trouble == null
                ? new ProviderAnswer.Given<>(new CheckoutPage(
                        "page-" + order.reference(), URI.create("https://pay.example/" + order.reference())))
                : new ProviderAnswer.Failed<>(trouble);
    }

    @Override
    public ProviderAnswer<ProviderSnapshot> changePlan(PlanOrder order) {
        return step(
                order.ref(),
                was -> order.atOnce()
                        ? copy(was, was.status(), order.plan().id(), null)
                        : copy(was, was.status(), was.plan(), order.plan().id()));
    }

    @Override
    public ProviderAnswer<ProviderSnapshot> cancelAtPeriodEnd(String ref, String key) {
        return step(ref, was -> copy(was, Status.CANCELLED, was.plan(), null));
    }

    @Override
    public ProviderAnswer<ProviderSnapshot> resume(String ref, String key) {
        return step(ref, was -> copy(was, Status.ACTIVE, was.plan(), null));
    }

    private ProviderAnswer<ProviderSnapshot> step(String ref, UnaryOperator<ProviderSnapshot> step) {
        return trouble == null
                ? new ProviderAnswer.Given<>(subscriptions.compute(ref, (_, was) -> step.apply(was)))
                : new ProviderAnswer.Failed<>(trouble);
    }

    private static ProviderSnapshot copy(ProviderSnapshot was, Status status, PlanId plan, @Nullable PlanId next) {
        return new ProviderSnapshot(
                was.ref(),
                was.version() + 1,
                status,
                plan,
                next,
                was.periodStart(),
                was.periodEnd(),
                null,
                was.paymentMethod());
    }
}
