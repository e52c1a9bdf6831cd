package io.marquee.epg.fetching;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FetchSettings.class)
class FetchingConfiguration {
    @Bean
    GuideFetcher guideFetcher(FetchSettings settings) {
        return new GuideFetcher(settings);
    }
}
