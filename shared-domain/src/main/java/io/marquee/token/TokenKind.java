package io.marquee.token;

import java.time.Duration;

/** What a one-time token is for. */
enum TokenKind {
    /** Of an API client: one that is used twice has been stolen. */
    REFRESH("mr_", Duration.ofDays(30), Duration.ZERO),
    /** Of a browser, whose tabs may wake up together and all show the same cookie. */
    DEVICE("md_", Duration.ofDays(60), Duration.ofSeconds(30));

    private final String prefix;
    private final Duration lifetime;
    private final Duration grace;

    TokenKind(String prefix, Duration lifetime, Duration grace) {
        this.prefix = prefix;
        this.lifetime = lifetime;
        this.grace = grace;
    }

    String prefix() {
        return prefix;
    }

    Duration lifetime() {
        return lifetime;
    }

    /** For how long after its use it may be used again. */
    Duration grace() {
        return grace;
    }
}
