package io.marquee.epg;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
    MovedClock movedClock() {
        return new MovedClock();
    }

    /** Stands still until it is moved. */
    static final class MovedClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-20T12:34:56Z");

        void moveTo(Instant moment) {
            now = moment;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
