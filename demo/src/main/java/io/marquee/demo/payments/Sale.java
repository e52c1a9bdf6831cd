package io.marquee.demo.payments;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A checkout: something offered to one customer on a page of its own.
 *
 * @param token in the page's address; whoever has it may pay
 * @param order as the merchant placed it
 * @param settlesAt when a slow card's payment goes through, by the wall clock; null otherwise
 * @param card the one that is paying slowly
 */
record Sale(
        String ref,
        String token,
        Order order,
        State state,
        Instant openedAt,
        int declines,
        @Nullable Instant settlesAt,
        @Nullable Card card) {

    enum State {
        OPEN,
        PENDING,
        PAID,
        FAILED,
        EXPIRED
    }

    /** What a merchant asks for; see {@code CheckoutOrder} of the platform. */
    record Order(
            String reference,
            String merchant,
            String brand,
            String accent,
            SoldPlan plan,
            String email,
            URI returnTo,
            URI notifyAt,
            @Nullable String replaces) {

        Order {
            if (!accent.matches("#[0-9a-fA-F]{6}")) {
                throw new IllegalArgumentException("no colour: " + accent);
            }
            requireWeb(returnTo);
            requireWeb(notifyAt);
            if (plan == null || reference.isBlank() || merchant.isBlank()) {
                throw new IllegalArgumentException("a checkout needs a plan, a reference and a merchant");
            }
        }

        private static void requireWeb(URI address) {
            if (address.getHost() == null
                    || !String.valueOf(address.getScheme()).matches("https?")) {
                throw new IllegalArgumentException("no web address: " + address);
            }
        }
    }

    Sale in(State next) {
        return new Sale(ref, token, order, next, openedAt, declines, null, null);
    }

    Sale declined() {
        return new Sale(ref, token, order, state, openedAt, declines + 1, null, null);
    }

    Sale pending(Card paying, Instant until) {
        return new Sale(ref, token, order, State.PENDING, openedAt, declines, until, paying);
    }

    /** Back at the merchant's, with what the customer's browser should be told until the event arrives. */
    URI back(String outcome) {
        URI to = order.returnTo();
        return URI.create(to + (to.getRawQuery() == null ? "?" : "&") + "outcome=" + outcome);
    }
}
