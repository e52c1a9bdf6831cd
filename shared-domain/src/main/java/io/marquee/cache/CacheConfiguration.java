package io.marquee.cache;

import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.marquee.tenancy.Tenant;
import io.marquee.tenancy.TenantScope;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.CachingConfigurer;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.interceptor.CacheErrorHandler;
import org.springframework.cache.support.NoOpCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.cache.BatchStrategies;
import org.springframework.data.redis.cache.RedisCacheConfiguration;
import org.springframework.data.redis.cache.RedisCacheManager;
import org.springframework.data.redis.cache.RedisCacheWriter;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.serializer.JacksonJsonRedisSerializer;
import org.springframework.data.redis.serializer.RedisSerializationContext.SerializationPair;
import tools.jackson.databind.json.JsonMapper;

/**
 * The caches over Redis. A failing Redis costs at most the command timeout and is then a miss; keys name the tenant, so
 * no entry is ever read in another's name. Off altogether with {@code marquee.cache.enabled=false}.
 */
@Configuration(proxyBeanMethods = false)
@EnableCaching
class CacheConfiguration implements CachingConfigurer {

    /** Part of every key: raise it when a cached record changes its shape. */
    private static final String VERSION = "v2:";

    @Override
    public CacheErrorHandler errorHandler() {
        return new MissOnError();
    }

    @Bean
    CachedValue tenantsCache() {
        return CachedValue.ofPlatform("tenants", Tenant.class, Duration.ofSeconds(5), "tenant");
    }

    /** While Redis is away commands fail at once instead of queueing for its return. */
    @Bean
    LettuceClientOptionsBuilderCustomizer rejectWhileDisconnected() {
        return options -> options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS);
    }

    @Bean
    @ConditionalOnProperty(name = "marquee.cache.enabled", matchIfMissing = true)
    CacheManager redisCaches(RedisConnectionFactory redis, JsonMapper json, List<CachedValue> values) {
        // Immediate: who has cleared a cache must not read from it what was cleared.
        var writer = RedisCacheWriter.create(
                redis,
                writes -> writes.batchStrategy(BatchStrategies.scan(1000)).immediateWrites());
        return RedisCacheManager.builder(writer)
                .disableCreateOnMissingCache()
                .withInitialCacheConfigurations(values.stream()
                        .collect(Collectors.toMap(CachedValue::name, value -> configuration(value, json))))
                .enableStatistics()
                .build();
    }

    @Bean
    @ConditionalOnProperty(name = "marquee.cache.enabled", havingValue = "false")
    CacheManager noCaches() {
        return new NoOpCacheManager();
    }

    private static RedisCacheConfiguration configuration(CachedValue value, JsonMapper json) {
        var type = json.getTypeFactory().constructType(value.type());
        return RedisCacheConfiguration.defaultCacheConfig()
                .entryTtl(value.lifetime())
                .disableCachingNullValues()
                .computePrefixWith(name -> VERSION + owner(value) + ":" + name + ":")
                .serializeValuesWith(
                        SerializationPair.fromSerializer(new JacksonJsonRedisSerializer<Object>(json, type)));
    }

    private static String owner(CachedValue value) {
        return value.shared() ? "platform" : TenantScope.require().toString();
    }
}
