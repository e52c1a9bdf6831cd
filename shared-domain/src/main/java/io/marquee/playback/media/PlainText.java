package io.marquee.playback.media;

/** A name on one line: control characters, line ends and runs of white space have become single spaces. */
record PlainText(String text) {

    static PlainText of(String name) {
        return new PlainText(name.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Z}]+", " ").strip());
    }

    /** For a quoted string of a playlist, which knows no escapes (RFC 8216, 4.2). */
    String quotable() {
        return text.replace('"', '\'');
    }

    /** For the text of a WebVTT cue: no tags, no entities, no arrow. */
    String cueText() {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
