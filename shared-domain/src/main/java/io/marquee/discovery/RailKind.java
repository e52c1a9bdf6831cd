package io.marquee.discovery;

/** How a rail's cards are shaped. */
public enum RailKind {
    /** 2:3, with the poster. */
    POSTER,
    /** 16:9, with progress and what is left. */
    WIDE,
    /** 16:9, of something on air: with the channel's logo and the end. */
    LIVE
}
