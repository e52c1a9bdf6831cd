package io.marquee.edge.payments;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where payments are collected.
 *
 * @param url base address of the provider's REST API; null for none
 * @param secret shared with the provider: the bearer token of calls, and what signs its events
 * @param provider the name under which its subscriptions are kept
 * @param patience how long an answer may take
 */
@ConfigurationProperties("marquee.payments")
record PaymentSettings(
        @Nullable URI url,
        @DefaultValue("") String secret,
        @DefaultValue("local") String provider,
        @DefaultValue("4s") Duration patience) {}
