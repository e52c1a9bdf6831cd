package io.marquee.admin;

import io.marquee.account.Portal;
import io.marquee.edge.security.PortalSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Staff only; the guard of the API is the edge's, and each call and view names the roles that may use it. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    Portal portal() {
        return Portal.ADMIN;
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, PortalSecurity portal) {
        return portal.chain(http);
    }
}
