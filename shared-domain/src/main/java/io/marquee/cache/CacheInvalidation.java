package io.marquee.cache;

import io.marquee.event.Event;
import io.marquee.event.EventReceiver;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.stereotype.Component;

/** Empties what an event has made untrue, in the event's tenant only. What Redis does not hear dies of age. */
@Component
class CacheInvalidation implements EventReceiver {

    private static final Logger log = LoggerFactory.getLogger(CacheInvalidation.class);

    private final CacheManager caches;
    private final List<CachedValue> values;

    CacheInvalidation(CacheManager caches, List<CachedValue> values) {
        this.caches = caches;
        this.values = values;
    }

    @Override
    public Set<String> topics() {
        return values.stream().flatMap(value -> value.evictedBy().stream()).collect(Collectors.toSet());
    }

    @Override
    public void on(Event event) {
        for (CachedValue value : values) {
            Cache cache = value.evictedBy().contains(event.topic()) ? caches.getCache(value.name()) : null;
            if (cache != null) {
                clear(cache);
            }
        }
    }

    private static void clear(Cache cache) {
        try {
            cache.clear();
        } catch (RuntimeException failure) {
            log.debug("cache {} keeps old entries for their lifetime", cache.getName(), failure);
        }
    }
}
