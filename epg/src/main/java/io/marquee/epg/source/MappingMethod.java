package io.marquee.epg.source;

/** How a mapping came about. */
public enum MappingMethod {
    /** The listing's id is the channel's. */
    ID,
    /** One of the listing's names is the channel's. */
    NAME,
    /** A name is much like the channel's; waits for somebody to look. */
    SIMILARITY,
    /** The channel was made from the listing. */
    MADE,
    /** Somebody chose it. */
    HAND
}
