package io.marquee.viewer;

import io.marquee.account.Portal;
import io.marquee.edge.security.PortalSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** For whom this app is, and the guard of its pages; the API's guard is the edge's. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    Portal portal() {
        return Portal.VIEWER;
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, PortalSecurity portal) {
        return portal.chain(http, "/ui/**", "/viewer/**", "/player/**");
    }
}
