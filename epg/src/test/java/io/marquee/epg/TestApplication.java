package io.marquee.epg;

import io.marquee.localstack.testing.HandClock;
import java.time.Instant;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;

/** The domain and the guide, under a clock that tests move. */
@SpringBootApplication(scanBasePackages = "io.marquee")
@PropertySource("classpath:marquee-domain.properties")
class TestApplication {
    @Bean
    @Primary
    HandClock handClock() {
        return new HandClock(Instant.parse("2026-11-20T20:00:00Z"));
    }
}
