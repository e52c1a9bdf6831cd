package io.marquee.subscription;

import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.event.Outbox;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applies what the payment provider tells: once each, and never over something newer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaymentEvents {

    private final JdbcPaymentEvents events;
    private final JdbcCheckouts checkouts;
    private final JdbcSubscriptions subscriptions;
    private final SubscriptionSteps steps;
    private final Payments payments;
    private final PaymentProvider provider;
    private final Outbox outbox;
    private final Clock clock;

    PaymentEvents(
            JdbcPaymentEvents events,
            JdbcCheckouts checkouts,
            JdbcSubscriptions subscriptions,
            SubscriptionSteps steps,
            Payments payments,
            ObjectProvider<PaymentProvider> provider,
            Outbox outbox,
            Clock clock) {
        this.events = events;
        this.checkouts = checkouts;
        this.subscriptions = subscriptions;
        this.steps = steps;
        this.payments = payments;
        this.provider = provider.getIfAvailable(NotSetUp::new);
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Records the event and applies it if there is something to apply.
     *
     * @param payload the event as it was sent
     */
    EventOutcome take(ProviderEvent event, String payload) {
        if (!events.insert(event, payload, clock.instant())) {
            return EventOutcome.REPLAYED;
        }
        EventOutcome outcome =
                EventType.of(event.type()).map(type -> apply(type, event)).orElse(EventOutcome.IGNORED);
        events.conclude(event.id(), outcome);
        return outcome;
    }

    private EventOutcome apply(EventType type, ProviderEvent event) {
        Optional<Checkout> checkout = Optional.ofNullable(event.checkout()).flatMap(checkouts::lock);
        Optional<AccountId> account = Optional.ofNullable(event.subscription())
                .flatMap(snapshot -> subscriptions.accountOf(provider.name(), snapshot.ref()))
                .or(() -> checkout.map(Checkout::account));
        if (account.isEmpty()) {
            return EventOutcome.UNKNOWN;
        }
        if (event.payment() != null) {
            payments.record(account.get(), event.payment());
        }
        if (event.subscription() != null) {
            checkout.ifPresent(paid -> checkouts.put(paid.id(), CheckoutState.PAID));
            return follow(type, account.get(), checkout, event.subscription());
        }
        switch (type) {
            case CHECKOUT_FAILED -> checkout.ifPresent(failed -> close(failed, CheckoutState.FAILED));
            case CHECKOUT_EXPIRED -> checkout.ifPresent(old -> close(old, CheckoutState.EXPIRED));
            default -> {}
        }
        return EventOutcome.APPLIED;
    }

    /** Changes no rights, but a page may wait for it. */
    private void close(Checkout unpaid, CheckoutState state) {
        checkouts.put(unpaid.id(), state);
        outbox.append(AccountAdministration.CHANGED, unpaid.account().value());
    }

    /**
     * The first word of a subscription need not be the first that was sent, hence the checkout. Whoever has paid twice
     * stays with what they paid for last.
     */
    private EventOutcome follow(
            EventType type, AccountId account, Optional<Checkout> checkout, ProviderSnapshot snapshot) {
        Subscription before = steps.lock(account);
        if (before.awaits(snapshot)) {
            steps.take(before, before.following(snapshot, clock.instant()), type.cause(before.state()), null);
            return EventOutcome.APPLIED;
        }
        Collector collector = before.collector();
        boolean isOther = collector == null || !collector.ref().equals(snapshot.ref());
        boolean isFirst = checkout.isPresent() && checkout.get().state() != CheckoutState.PAID;
        if (isOther && isFirst && !checkouts.isOvertaken(checkout.get())) {
            Subscription after = before.bought(provider.name(), snapshot, clock.instant());
            steps.take(before, after, ChangeCause.CHECKOUT, null);
            return EventOutcome.APPLIED;
        }
        return EventOutcome.STALE;
    }
}
