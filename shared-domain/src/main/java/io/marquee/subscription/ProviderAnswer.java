package io.marquee.subscription;

/** What came of asking the payment provider; whatever goes wrong there is an answer, never an exception. */
public sealed interface ProviderAnswer<T> {

    record Given<T>(T value) implements ProviderAnswer<T> {}

    record Failed<T>(PaymentTrouble why) implements ProviderAnswer<T> {}
}
