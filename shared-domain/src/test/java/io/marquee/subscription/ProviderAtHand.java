package io.marquee.subscription;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A payment provider that does what a test tells it, and remembers what it was asked. */
@Component
public final class ProviderAtHand implements PaymentProvider {

    final List<CheckoutOrder> checkouts = new ArrayList<>();
    final List<String> keys = new ArrayList<>();
    final List<PlanOrder> plans = new ArrayList<>();
    private Optional<PaymentTrouble> trouble = Optional.empty();
    private Function<String, ProviderSnapshot> next = ref -> {
        throw new IllegalStateException("nobody told what to say of " + ref);
    };

    void reset() {
        checkouts.clear();
        keys.clear();
        plans.clear();
        trouble = Optional.empty();
    }

    void fails(PaymentTrouble why) {
        trouble = Optional.of(why);
    }

    void says(ProviderSnapshot snapshot) {
        next = _ -> snapshot;
    }

    @Override
    public String name() {
        return "hand";
    }

    @Override
    public ProviderAnswer<CheckoutPage> open(CheckoutOrder order) {
        checkouts.add(order);
        return answer(new CheckoutPage("co_1", URI.create("http://pay.test/" + order.reference())));
    }

    @Override
    public ProviderAnswer<ProviderSnapshot> changePlan(PlanOrder order) {
        plans.add(order);
        keys.add(order.key());
        return trouble.isPresent() ? new ProviderAnswer.Failed<>(trouble.get()) : answer(next.apply(order.ref()));
    }

    @Override
    public ProviderAnswer<ProviderSnapshot> cancelAtPeriodEnd(String ref, String key) {
        keys.add(key);
        return trouble.isPresent() ? new ProviderAnswer.Failed<>(trouble.get()) : answer(next.apply(ref));
    }

    @Override
    public ProviderAnswer<ProviderSnapshot> resume(String ref, String key) {
        return cancelAtPeriodEnd(ref, key);
    }

    private <T> ProviderAnswer<T> answer(T value) {
        return trouble.<ProviderAnswer<T>>map(ProviderAnswer.Failed::new)
                .orElseGet(() -> new ProviderAnswer.Given<>(value));
    }
}
