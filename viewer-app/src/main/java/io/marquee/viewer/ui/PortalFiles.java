package io.marquee.viewer.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** The portal's own stylesheets and scripts are for everybody: the door needs them too. They begin no session. */
@Configuration(proxyBeanMethods = false)
class PortalFiles {

    private static final int BEFORE_PAGES = 1;

    @Bean
    @Order(BEFORE_PAGES)
    SecurityFilterChain portalFileChain(HttpSecurity http) {
        return http.securityMatcher("/ui/**", "/viewer/**", "/player/**")
                .authorizeHttpRequests(everybody -> everybody.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .build();
    }
}
