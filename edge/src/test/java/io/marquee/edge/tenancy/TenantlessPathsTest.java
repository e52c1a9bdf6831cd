package io.marquee.edge.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantlessPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/health/readiness",
                "/actuator/prometheus",
                "/.well-known/jwks.json",
                "/design/tokens.css",
                "/VAADIN/build/indexhtml.js"
            })
    void whatIsTheSameForAllNeedsNoTenant(String path) {
        assertThat(TenantlessPaths.contain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/home",
                "/actuator/env",
                "/VAADIN/push",
                "/design/../api/v1/home",
                "/design/%2e%2e/api/v1/home",
                "/design/;/x",
                "/actuator/healthy-looking/../../api"
            })
    void everythingElseNeedsOne(String path) {
        assertThat(TenantlessPaths.contain(path)).isFalse();
    }
}
