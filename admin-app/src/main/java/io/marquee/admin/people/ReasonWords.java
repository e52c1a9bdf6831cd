package io.marquee.admin.people;

import io.marquee.entitlement.Access;

/** Reasons of refusals as staff say them. */
final class ReasonWords {

    private ReasonWords() {}

    static String of(Access.Reason reason) {
        return switch (reason) {
            case NOT_FOUND -> "there is no such title";
            case NOT_PUBLISHED -> "it is not published";
            case ABOVE_MATURITY -> "above the profile’s limit";
            case NOT_AVAILABLE -> "not available at the time";
            case ACCOUNT_SUSPENDED -> "the account is suspended";
            case SUBSCRIPTION_INACTIVE -> "the subscription has ended";
            case TIER_TOO_LOW -> "the plan does not open it";
            case CATCH_UP_NOT_INCLUDED -> "the plan does not reach back to it";
            case TOO_MANY_STREAMS -> "too many streams at once";
        };
    }
}
