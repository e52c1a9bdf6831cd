package io.marquee.bench;

import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.TestRedis;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.env.MapPropertySource;

/** The whole domain without a portal, as every application boots it. */
@SpringBootApplication(scanBasePackages = "io.marquee")
@PropertySource("classpath:marquee-domain.properties")
public class Domain {

    Domain() {}

    /** Boots it; these settings go before all others, so that nobody's own database is ever touched. */
    public static ConfigurableApplicationContext boot(Map<String, ?> settings) {
        return new SpringApplicationBuilder(Domain.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .properties(Map.of("logging.level.root", "warn", "logging.level.ai.djl", "error"))
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("bench", Map.copyOf(settings))))
                .run();
    }

    /** How it finds these servers, and further settings: a name, its value, and so on. */
    public static Map<String, String> settings(TestDatabase database, TestRedis redis, String... further) {
        var settings = new HashMap<>(database.environment());
        settings.put("MARQUEE_REDIS_HOST", redis.address().host());
        settings.put("MARQUEE_REDIS_PORT", Integer.toString(redis.address().port()));
        for (int i = 0; i < further.length; i += 2) {
            settings.put(further[i], further[i + 1]);
        }
        return settings;
    }

    /** Keeps servers from telling how they start; to be called before any of them. */
    public static void quietly() {
        String property = "logback.configurationFile";
        System.setProperty(property, "io/marquee/bench/logback.xml");
        LoggerFactory.getLogger(Domain.class).trace("configured");
        System.clearProperty(property);
    }

    @Bean
    static StatementRecorder statementRecorder() {
        return new StatementRecorder();
    }
}
