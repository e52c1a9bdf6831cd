package io.marquee.epg.importing;

/** What is said of one airing. */
record AiringMarks(boolean premiere, boolean isNew, boolean repeat, boolean live) {
    static final AiringMarks NONE = new AiringMarks(false, false, false, false);
}
