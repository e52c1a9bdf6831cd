package io.marquee.entitlement;

import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.Publication;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision rests on, as it stood at one moment, without judgement.
 *
 * @param wanted null if there is no such thing
 */
record Facts(Instant now, Holder holder, @Nullable Wanted wanted) {

    /**
     * Who asks.
     *
     * @param maturityLimit an age; 99 also opens unrated titles
     * @param subscription its state; null if the account has none
     * @param accessUntil when the subscription's rights end; null for never
     * @param tier rank of the account's plan, whether or not its rights hold
     * @param catchUp how far back the plan reaches
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
            Duration catchUp,
            int streams) {}

    /** What is asked for. */
    sealed interface Wanted {
        String name();

        /** From which what would be seen may be seen; 99 where it is unrated. */
        int age();

        /** On sale, that opens it now; null if there is none. */
        @Nullable
        Plan cheapestPlan();
    }

    /**
     * A film, or a series' episodes.
     *
     * @param begun the latest window that has begun; null if none has
     * @param opensAt start of the next window; null if there is none
     * @param tier lowest plan rank that opens it outside windows with a tier of their own
     */
    record Work(
            String name,
            Publication publication,
            MaturityRating maturity,
            @Nullable Window begun,
            @Nullable Instant opensAt,
            int tier,
            @Nullable Plan cheapestPlan)
            implements Wanted {

        @Override
        public int age() {
            return maturity.age();
        }
    }

    /**
     * What a channel shows now, or a broadcast of it.
     *
     * @param age of what is on or was asked for; 0 in a gap
     * @param tier lowest plan rank that opens it
     * @param catchUp how long after its end a broadcast can be watched; zero where none can, however late
     * @param asked when the broadcast that is asked for is shown; null for what is on now
     */
    record Station(
            String name,
            int age,
            int tier,
            Duration catchUp,
            @Nullable Slot asked,
            @Nullable Plan cheapestPlan) implements Wanted {}

    /** Half-open. */
    record Slot(Instant start, Instant stop) {}

    /** Half-open; null for no end, and for no tier of its own. */
    record Window(
            Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable Integer tier) {}

    /** What is asked for, for questions that only arise where there is such a thing. */
    Wanted thing() {
        if (wanted == null) {
            throw new NoSuchElementException("nothing of this id");
        }
        return wanted;
    }

    /** The title that is asked for. */
    Work title() {
        return (Work) thing();
    }

    /** The channel that is asked for. */
    Station station() {
        return (Station) thing();
    }

    boolean open() {
        return switch (thing()) {
            case Work work -> {
                Window window = work.begun();
                yield window != null && (window.closesAt() == null || now.isBefore(window.closesAt()));
            }
            case Station station -> {
                Slot asked = station.asked();
                yield asked == null
                        || (!station.catchUp().isZero()
                                && !now.isBefore(asked.start())
                                && now.isBefore(asked.stop().plus(station.catchUp())));
            }
        };
    }

    /** When it can be watched next; null if it can now or never will. */
    @Nullable
    Instant opensAt() {
        return switch (thing()) {
            case Work work -> work.opensAt();
            case Station station -> {
                Slot asked = station.asked();
                yield asked == null || station.catchUp().isZero() || !now.isBefore(asked.start())
                        ? null
                        : asked.start();
            }
        };
    }

    /** When it could last be watched; null if it can now or never could. */
    @Nullable
    Instant closedAt() {
        if (open()) {
            return null;
        }
        return switch (thing()) {
            case Work work -> work.begun() == null ? null : work.begun().closesAt();
            case Station station -> {
                Slot asked = station.asked();
                yield asked == null || station.catchUp().isZero() || now.isBefore(asked.start())
                        ? null
                        : asked.stop().plus(station.catchUp());
            }
        };
    }

    int requiredTier() {
        return switch (thing()) {
            case Work work -> {
                Integer override =
                        work.begun() == null || !open() ? null : work.begun().tier();
                yield override == null ? work.tier() : override;
            }
            case Station station -> station.tier();
        };
    }

    /** Whether the plan reaches back to the broadcast; to one that still runs every plan does. */
    boolean caughtUp() {
        Slot asked = station().asked();
        return asked == null
                || now.isBefore(asked.stop())
                || now.isBefore(asked.stop().plus(holder.catchUp()));
    }

    boolean subscribed() {
        return holder.subscription() != null && (holder.accessUntil() == null || now.isBefore(holder.accessUntil()));
    }
}
