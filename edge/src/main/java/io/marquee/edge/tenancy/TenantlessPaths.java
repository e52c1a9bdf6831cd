package io.marquee.edge.tenancy;

import java.util.List;

/** What is the same for every tenant and must work without one: health, metrics, keys and the design's files. */
final class TenantlessPaths {

    private static final List<String> EXACT = List.of("/actuator/prometheus", "/.well-known/jwks.json");
    private static final List<String> PREFIXES =
            List.of("/actuator/health", "/design/", "/VAADIN/build/", "/VAADIN/static/", "/aura/", "/webjars/");

    private TenantlessPaths() {}

    static boolean contain(String path) {
        if (path.contains("..") || path.contains(";") || path.contains("%")) {
            return false; // not as plain as these addresses are
        }
        return EXACT.contains(path) || PREFIXES.stream().anyMatch(path::startsWith);
    }
}
