package io.marquee.edge.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told to refuse. */
final class Headers {

    /** Vaadin's client evaluates the expressions that the server sends it, hence the two unsafe words; all else is own. */
    private static final String PAGES = """
            default-src 'self'; \
            script-src 'self' 'unsafe-inline' 'unsafe-eval'; \
            style-src 'self' 'unsafe-inline'; \
            img-src 'self' data: blob:; font-src 'self' data:; \
            media-src 'self' blob:; worker-src 'self' blob:; connect-src 'self'; \
            object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'""";

    private static final String DATA = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private Headers() {}

    static void ofPages(HeadersConfigurer<HttpSecurity> headers) {
        common(headers);
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGES));
    }

    static void ofData(HeadersConfigurer<HttpSecurity> headers) {
        common(headers);
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(DATA));
    }

    private static void common(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }
}
