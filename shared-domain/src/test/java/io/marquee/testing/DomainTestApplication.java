package io.marquee.testing;

import io.marquee.localstack.testing.HandClock;
import java.time.Instant;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;

@SpringBootApplication(scanBasePackages = "io.marquee")
@PropertySource("classpath:marquee-domain.properties")
class DomainTestApplication {

    /** Starts at a Friday evening. */
    @Bean
    @Primary
    HandClock handClock() {
        return new HandClock(Instant.parse("2026-11-20T20:00:00Z"));
    }
}
