package io.marquee.edge.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What browsers are told to refuse. */
final class Headers {

    /** Vaadin's client evaluates the expressions that the server sends it, hence the two unsafe words; all else is own, but STREAMS. */
    private static final String PAGES = """
            default-src 'self'; \
            script-src 'self' 'unsafe-inline' 'unsafe-eval'; \
            style-src 'self' 'unsafe-inline'; \
            img-src 'self' data: blob:; font-src 'self' data:; \
            media-src 'self' data: blob:STREAMS; worker-src 'self' blob:; connect-src 'self'STREAMS; \
            object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'""";

    private static final String DATA = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /** Views are reached by a forward, at whose end the response is closed: later would be too late. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGER = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    private Headers() {}

    /**
     * Of pages.
     *
     * @param streams where players may load from beside here; asked for pages alone
     */
    static void ofPages(HeadersConfigurer<HttpSecurity> headers, Supplier<List<String>> streams) {
        common(headers);
        headers.addHeaderWriter((request, response) -> response.setHeader(
                        "Content-Security-Policy", PAGES.replace("STREAMS", sources(request, streams))))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"))
                .withObjectPostProcessor(EAGER);
    }

    private static String sources(HttpServletRequest request, Supplier<List<String>> streams) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html")
                ? streams.get().stream().map(origin -> " " + origin).collect(Collectors.joining())
                : "";
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
