package io.marquee.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Slows guessing down. Each key may fail so often, and earns its failures back evenly over a window; successes cost
 * nothing. A burst of guesses that races past {@link #delay} is paid for afterwards, as the key then goes into debt.
 * Counts in this process alone.
 *
 * @param <K> what failures are counted by; with value equality, and naming the tenant
 */
public final class FailureThrottle<K> {

    private static final int MOST_KEYS = 100_000;

    private final ClockTicker ticker;
    private final int failures;
    private final Duration window;
    private final Cache<K, Bucket> buckets;

    public FailureThrottle(Clock clock, int failures, Duration window) {
        this.ticker = new ClockTicker(clock);
        this.failures = failures;
        this.window = window;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(window.multipliedBy(2))
                .ticker(ticker)
                .build();
    }

    /** How long until the key may try again; empty if it may now. */
    public Optional<Duration> delay(K key) {
        Bucket bucket = buckets.getIfPresent(key);
        if (bucket == null || bucket.getAvailableTokens() > 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
    }

    public void failed(K key) {
        buckets.get(key, _ -> newBucket()).consumeIgnoringRateLimits(1);
    }

    /** Forgets the key's failures, once it has shown that it is who it says. */
    public void succeeded(K key) {
        buckets.invalidate(key);
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(failures).refillGreedy(failures, window))
                .withCustomTimePrecision(ticker)
                .build();
    }
}
