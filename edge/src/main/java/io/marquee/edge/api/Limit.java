package io.marquee.edge.api;

/** How many items a list call may answer: 1 to 100. A handler takes it as a parameter; sent as {@code limit}, 20 if not. */
public record Limit(int value) {

    static final int LEAST = 1;
    static final int MOST = 100;

    /** What a call gets that names no limit. */
    public static final Limit DEFAULT = new Limit(20);

    public Limit {
        if (value < LEAST || value > MOST) {
            throw new IllegalArgumentException("limit from 1 to 100 expected: " + value);
        }
    }
}
