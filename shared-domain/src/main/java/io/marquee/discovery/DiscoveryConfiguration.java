package io.marquee.discovery;

import io.marquee.cache.CachedValue;
import io.marquee.embedding.Embeddings;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DiscoveryConfiguration {

    @Bean
    CachedValue homeCache() {
        return CachedValue.ofTenant(
                ChosenRails.CACHE, Home.class, Duration.ofSeconds(60), "catalogue", Embeddings.TOPIC);
    }
}
