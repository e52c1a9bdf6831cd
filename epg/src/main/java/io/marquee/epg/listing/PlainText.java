package io.marquee.epg.listing;

/** Text as it may be stored: without lone surrogates, without white space at its ends. */
final class PlainText {
    private PlainText() {}

    static String clean(String text) {
        String stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            if (Character.isSurrogate(stripped.charAt(i))) {
                return paired(stripped);
            }
        }
        return stripped;
    }

    /** Clean, and each run of white space is one blank if a line breaks in it. */
    static String inOneLine(String text) {
        String clean = clean(text);
        for (int i = 0; i < clean.length(); i++) {
            if (clean.charAt(i) < ' ') {
                return clean.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
            }
        }
        return clean;
    }

    private static String paired(String text) {
        var paired = new StringBuilder(text.length());
        text.codePoints()
                .map(letter -> letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE ? 0xfffd : letter)
                .forEach(paired::appendCodePoint);
        return paired.toString();
    }
}
