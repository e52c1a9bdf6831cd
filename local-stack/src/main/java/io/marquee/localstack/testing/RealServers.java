package io.marquee.localstack.testing;

import io.marquee.localstack.RedisAddress;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.TestDatabases;
import io.marquee.localstack.TestRedis;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives a test's application context a migrated database of its own on the real PostgreSQL, and a part of its own of the
 * shared real Redis: two contexts may have tenants of the same name.
 * Contexts that Spring caches share their database: a test makes a tenant of its own with {@link NewTenant}.
 */
public final class RealServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Signs what a test's payment provider sends. */
    public static final String PAYMENTS_SECRET = "known to the tests alone";

    /** As many as a Redis has of its own accord. */
    private static final int REDIS_DATABASES = 16;

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = TestDatabases.create();
        RedisAddress redis = TestRedis.shared();
        Map<String, Object> settings = new HashMap<>(database.environment());
        settings.put("spring.datasource.hikari.minimum-idle", "0"); // contexts that wait in Spring's cache hold few
        settings.put("spring.datasource.hikari.idle-timeout", "10000");
        settings.put("spring.data.redis.connect-timeout", "5s"); // a busy machine is not a Redis that is away
        settings.put("spring.data.redis.timeout", "2s");
        settings.put("MARQUEE_PAYMENTS_SECRET", PAYMENTS_SECRET);
        settings.put("MARQUEE_GUIDE_EXPORT_SECRET", "likewise");
        settings.put("spring.data.redis.database", CONTEXTS.getAndIncrement() % REDIS_DATABASES);
        settings.put("MARQUEE_REDIS_HOST", redis.host());
        settings.put("MARQUEE_REDIS_PORT", Integer.toString(redis.port()));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real servers", settings));
        context.getBeanFactory().registerSingleton("testDatabase", database);
    }
}
