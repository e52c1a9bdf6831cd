package io.marquee.epg.editing;

/** What becomes of the broadcasts around one that is changed. */
public enum Way {
    /** They stay; where one is in the way, nothing is done. */
    EXACT,
    /** What is in the way begins later, only as far as it must, and on the same day. */
    INSERT,
    /** What follows without a gap goes along by the same time; what is then in the way begins later. */
    RIPPLE
}
