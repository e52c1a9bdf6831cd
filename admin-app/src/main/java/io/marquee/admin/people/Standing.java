package io.marquee.admin.people;

import io.marquee.people.AccountFilter;
import io.marquee.people.AccountRow;
import io.marquee.subscription.SubscriptionState;
import org.jspecify.annotations.Nullable;

/** How an account stands, in one word: suspended, or where its subscription is. */
enum Standing {
    TRIAL("On trial", "s-info", SubscriptionState.TRIAL),
    ACTIVE("Active", "s-ok", SubscriptionState.ACTIVE),
    PAST_DUE("Past due", "s-warn", SubscriptionState.PAST_DUE),
    CANCELLED("Cancelled", "s-warn", SubscriptionState.CANCELLED),
    EXPIRED("Expired", "line", SubscriptionState.EXPIRED),
    NONE("No subscription", "line", null),
    SUSPENDED("Suspended", "s-danger", null);

    private final String words;
    private final String style;
    private final @Nullable SubscriptionState subscription;

    Standing(String words, String style, @Nullable SubscriptionState subscription) {
        this.words = words;
        this.style = style;
        this.subscription = subscription;
    }

    static Standing of(AccountRow account) {
        return account.suspended() ? SUSPENDED : of(account.subscription());
    }

    static Standing of(@Nullable SubscriptionState state) {
        if (state == null) {
            return NONE;
        }
        return switch (state) {
            case TRIAL -> TRIAL;
            case ACTIVE -> ACTIVE;
            case PAST_DUE -> PAST_DUE;
            case CANCELLED -> CANCELLED;
            case EXPIRED -> EXPIRED;
        };
    }

    /** The one that the filter asks for; null if it asks for none. */
    static @Nullable Standing askedBy(AccountFilter filter) {
        if (filter.suspended()) {
            return SUSPENDED;
        }
        return filter.subscription() == null ? null : of(filter.subscription());
    }

    String words() {
        return words;
    }

    /** The class that tints it. */
    String style() {
        return style;
    }

    @Nullable
    SubscriptionState subscription() {
        return subscription;
    }
}
