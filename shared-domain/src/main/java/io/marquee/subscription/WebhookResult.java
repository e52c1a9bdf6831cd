package io.marquee.subscription;

/** How a message that claims to come from the payment provider was taken. */
public sealed interface WebhookResult {

    /** It is recorded. */
    record Accepted(EventOutcome outcome) implements WebhookResult {}

    /** It is not the provider's, not for this tenant, or no event; nothing was recorded. */
    record Rejected(String why) implements WebhookResult {}
}
