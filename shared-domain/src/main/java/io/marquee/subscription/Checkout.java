package io.marquee.subscription;

import io.marquee.account.AccountId;
import io.marquee.entitlement.PlanId;
import java.io.Serializable;
import java.time.Instant;

/**
 * A customer's way to the provider's page and back.
 *
 * @param plan what was offered; it may be gone since
 */
public record Checkout(CheckoutId id, AccountId account, PlanId plan, CheckoutState state, Instant createdAt)
        implements Serializable {}
