package io.marquee.epg;

import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.TestDatabases;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A test on a database of its own, as the applications see it; the {@link TestDatabase} is a bean. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "marquee.cache.enabled=false")
@ContextConfiguration(initializers = EpgTest.FreshDatabase.class)
@DirtiesContext
@interface EpgTest {
    /** Names the database to the application. */
    final class FreshDatabase implements ApplicationContextInitializer<GenericApplicationContext> {
        @Override
        public void initialize(GenericApplicationContext context) {
            TestDatabase database = TestDatabases.create();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test database", new HashMap<>(database.environment())));
            context.registerBean(TestDatabase.class, () -> database);
        }
    }
}
