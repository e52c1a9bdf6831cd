package io.marquee.account;

import java.util.Arrays;

/** For which of the two apps a sign-in and its tokens hold. */
public enum Portal {
    VIEWER("viewer"),
    /** Staff only. */
    ADMIN("admin");

    private final String audience;

    Portal(String audience) {
        this.audience = audience;
    }

    /** The {@code aud} claim of its tokens. */
    public String audience() {
        return audience;
    }

    /** The portal with this {@code aud}; an unknown one is an {@link IllegalArgumentException}. */
    public static Portal of(String audience) {
        return Arrays.stream(values())
                .filter(portal -> portal.audience.equals(audience))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("audience viewer or admin expected: " + audience));
    }
}
