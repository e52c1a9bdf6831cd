package io.marquee.epg;

import io.marquee.cache.CachedValue;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuideConfiguration {
    @Bean
    CachedValue channelsCache() {
        return CachedValue.ofTenant("channels", Lineup.class, Duration.ofMinutes(10), "channels");
    }
}
