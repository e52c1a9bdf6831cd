package io.marquee.entitlement;

import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.Publication;
import java.time.Instant;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision rests on, as it stood at one moment, without judgement.
 *
 * @param wanted null if there is no such title
 */
record Facts(Instant now, Holder holder, @Nullable Wanted wanted) {

    /**
     * Who asks.
     *
     * @param maturityLimit an age; 99 also opens unrated titles
     * @param subscription its state; null if the account has none
     * @param accessUntil when the subscription's rights end; null for never
     * @param tier rank of the account's plan, whether or not its rights hold
     * @param streams how many play on the account now
     */
    record Holder(
            boolean suspended,
            String profile,
            int maturityLimit,
            boolean kids,
            @Nullable String subscription,
            @Nullable Instant accessUntil,
            String plan,
            int tier,
            int streamLimit,
            int streams) {}

    /**
     * What is asked for.
     *
     * @param begun the latest window that has begun; null if none has
     * @param opensAt start of the next window; null if there is none
     * @param tier lowest plan rank that opens it outside windows with a tier of their own
     * @param cheapestPlan on sale, that opens it while that window is open; null if there is none
     */
    record Wanted(
            String name,
            Publication publication,
            MaturityRating maturity,
            @Nullable Window begun,
            @Nullable Instant opensAt,
            int tier,
            @Nullable Plan cheapestPlan) {}

    /** Half-open; null for no end, and for no tier of its own. */
    record Window(
            Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable Integer tier) {}

    /** The title, for questions that only arise where there is one. */
    Wanted title() {
        if (wanted == null) {
            throw new NoSuchElementException("no such title");
        }
        return wanted;
    }

    boolean open() {
        Window window = title().begun();
        return window != null && (window.closesAt() == null || now.isBefore(window.closesAt()));
    }

    /** When the last window closed; null if one is open or none ever was. */
    @Nullable
    Instant closedAt() {
        Window window = title().begun();
        return window == null || open() ? null : window.closesAt();
    }

    int requiredTier() {
        Window window = title().begun();
        Integer override = window == null || !open() ? null : window.tier();
        return override == null ? title().tier() : override;
    }

    boolean subscribed() {
        return holder.subscription() != null && (holder.accessUntil() == null || now.isBefore(holder.accessUntil()));
    }
}
