package io.marquee.cache;

import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Set;
import org.springframework.core.ParameterizedTypeReference;

/**
 * Declares one cache: a bean of the feature that fills it. A cache that no feature declares does not exist.
 *
 * @param name what {@code @Cacheable} calls it
 * @param type of every value in it, written as JSON
 * @param lifetime after which an entry is gone even if its eviction was lost
 * @param shared whether all tenants read the same entries; otherwise each tenant has its own
 * @param evictedBy topics of events that empty the tenant's part of it
 */
public record CachedValue(String name, Type type, Duration lifetime, boolean shared, Set<String> evictedBy) {

    public CachedValue {
        evictedBy = Set.copyOf(evictedBy);
    }

    /** A cache in which each tenant finds only its own entries. */
    public static CachedValue ofTenant(String name, Class<?> type, Duration lifetime, String... evictedBy) {
        return new CachedValue(name, type, lifetime, false, Set.of(evictedBy));
    }

    /** The same for a generic type, such as a list of records. */
    public static CachedValue ofTenant(
            String name, ParameterizedTypeReference<?> type, Duration lifetime, String... evictedBy) {
        return new CachedValue(name, type.getType(), lifetime, false, Set.of(evictedBy));
    }

    /** A cache that is read before it is known which tenant asks. */
    public static CachedValue ofPlatform(String name, Class<?> type, Duration lifetime, String... evictedBy) {
        return new CachedValue(name, type, lifetime, true, Set.of(evictedBy));
    }
}
