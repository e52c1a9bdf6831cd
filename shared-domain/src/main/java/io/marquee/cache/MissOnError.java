package io.marquee.cache;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cache.Cache;
import org.springframework.cache.interceptor.CacheErrorHandler;

/** Treats a cache that fails as one that holds nothing, and says so every now and then. */
final class MissOnError implements CacheErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(MissOnError.class);
    private static final Duration QUIET = Duration.ofSeconds(10);

    private final AtomicLong nextWord = new AtomicLong(System.nanoTime());

    @Override
    public void handleCacheGetError(RuntimeException failure, Cache cache, Object key) {
        note("read", cache, failure);
    }

    @Override
    public void handleCachePutError(RuntimeException failure, Cache cache, Object key, @Nullable Object value) {
        note("filled", cache, failure);
    }

    @Override
    public void handleCacheEvictError(RuntimeException failure, Cache cache, Object key) {
        note("evicted", cache, failure);
    }

    @Override
    public void handleCacheClearError(RuntimeException failure, Cache cache) {
        note("cleared", cache, failure);
    }

    void note(String what, Cache cache, RuntimeException failure) {
        long now = System.nanoTime();
        long due = nextWord.get();
        if (now - due >= 0 && nextWord.compareAndSet(due, now + QUIET.toNanos())) {
            log.warn("cache {} could not be {}; serving without it: {}", cache.getName(), what, failure.toString());
        }
    }
}
