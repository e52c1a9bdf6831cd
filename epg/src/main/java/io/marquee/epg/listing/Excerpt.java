package io.marquee.epg.listing;

/** What a report quotes of a listing. */
final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    /** The beginning of the text in one line. */
    static String of(String text) {
        String line = text.substring(0, Math.min(text.length(), LONGEST)).replaceAll("[\\s\\p{Cntrl}]+", " ");
        return text.length() > LONGEST ? line + "…" : line;
    }
}
