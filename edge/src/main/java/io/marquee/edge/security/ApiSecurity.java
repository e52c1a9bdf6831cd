package io.marquee.edge.security;

import io.marquee.account.Portal;
import io.marquee.account.SignIns;
import io.marquee.edge.api.ProblemWriter;
import io.marquee.edge.api.Problems;
import io.marquee.token.AccessTokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Guards the addresses of programs. A call brings a bearer token, or it comes from a page of the portal with that
 * session, and then each write must bring the session's CSRF token. What is not named as open here needs one of both.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class ApiSecurity {

    private static final String[] PATHS = {
        "/api/**", "/artwork/**", "/play/**", "/.well-known/**", "/actuator/**", "/v3/api-docs/**", "/webhooks/**"
    };
    private static final Set<String> SIGNING_IN =
            Set.of("/api/v1/auth/login", "/api/v1/auth/register", "/api/v1/auth/refresh");
    private static final String WEBHOOKS = "/webhooks/payments"; // the signature in the header decides
    private static final String[] OPEN_TO_READ = {
        "/artwork/**",
        "/play/**", // the grant in the address decides
        "/api/v1/calendars/**", // the signature in the address decides
        "/api/v1/exports/**", // likewise
        "/.well-known/jwks.json",
        "/actuator/health/**",
        "/actuator/prometheus",
        "/v3/api-docs/**"
    };
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(
            HttpSecurity http, Portal portal, AccessTokens tokens, SignIns signIns, ProblemWriter problems) {
        return http.securityMatcher(PATHS)
                .authorizeHttpRequests(
                        calls -> calls.requestMatchers(HttpMethod.POST, SIGNING_IN.toArray(String[]::new))
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, WEBHOOKS)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, OPEN_TO_READ)
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD, OPEN_TO_READ)
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .anyRequest()
                                .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(RequestCacheConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(ApiSecurity::writesBySession))
                .headers(Headers::ofData)
                .exceptionHandling(failures -> failures.authenticationEntryPoint((request, response, _) ->
                                problems.write(request, response, Problems.unauthorized("This needs a sign-in.")))
                        .accessDeniedHandler(
                                (request, response, denied) -> problems.write(request, response, Refusals.of(denied))))
                .addFilterBefore(new BearerFilter(tokens, portal, problems), CsrfFilter.class)
                .addFilterBefore(new LiveSignInFilter(signIns), AuthorizationFilter.class)
                .build();
    }

    /** Only a browser that sends its cookie by itself can be tricked into a write. */
    private static boolean writesBySession(HttpServletRequest request) {
        return !READS.contains(request.getMethod())
                && !opensSignIn(request)
                && !request.getRequestURI().equals(WEBHOOKS)
                && BearerTokens.in(request).isEmpty()
                && request.getSession(false) != null;
    }

    static boolean opensSignIn(HttpServletRequest request) {
        return SIGNING_IN.contains(request.getRequestURI());
    }
}
