package io.marquee.subscription;

/** Stands in where an installation has no payment provider. */
final class NotSetUp implements PaymentProvider {

    @Override
    public String name() {
        return "none";
    }

    @Override
    public ProviderAnswer<CheckoutPage> open(CheckoutOrder order) {
        return failed();
    }

    @Override
    public ProviderAnswer<ProviderSnapshot> changePlan(PlanOrder order) {
        return failed();
    }

    @Override
    public ProviderAnswer<ProviderSnapshot> cancelAtPeriodEnd(String ref, String key) {
        return failed();
    }

    @Override
    public ProviderAnswer<ProviderSnapshot> resume(String ref, String key) {
        return failed();
    }

    private static <T> ProviderAnswer<T> failed() {
        return new ProviderAnswer.Failed<>(PaymentTrouble.NOT_SET_UP);
    }
}
