package io.marquee.epg.listing;

/** What a report quotes of a listing. */
final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    /** The beginning of the text in one line. */
    static String of(String text) {
        int end = Math.min(text.length(), LONGEST);
        boolean splitsALetter = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        String line = text.substring(0, splitsALetter ? end - 1 : end).replaceAll("[\\s\\p{Cntrl}]+", " ");
        return text.length() > LONGEST ? line + "…" : line;
    }
}
