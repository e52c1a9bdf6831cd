package io.marquee.demo;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.PropertySource;

/**
 * Brings the demo tenants into the database that the environment names: what is missing is loaded, what is there stays.
 * Says what it does on standard output and ends with status 0, or with another one and the reason.
 */
@SpringBootApplication(scanBasePackages = "io.marquee")
@PropertySource("classpath:marquee-domain.properties")
public class DemoTenants {
    DemoTenants() {}

    public static void main(String[] args) {
        var application = new SpringApplicationBuilder(DemoTenants.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.of("logging.level.root", "warn", "marquee.cache.enabled", "false"));
        try (var context = application.run(args)) {
            context.getBean(DemoLoad.class).load();
        }
    }
}
