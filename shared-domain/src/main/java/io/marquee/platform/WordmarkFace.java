package io.marquee.platform;

import java.util.Arrays;
import java.util.Optional;

/** The faces in which a wordmark can be drawn: what the platform serves itself, or every system has. */
public enum WordmarkFace {
    SANS("Instrument Sans", "\"Instrument Sans\", system-ui, sans-serif"),
    SERIF("Serif", "Georgia, \"Times New Roman\", serif"),
    BOOK("Book serif", "\"Palatino Linotype\", Palatino, \"Book Antiqua\", serif"),
    ROUNDED("Rounded", "ui-rounded, \"Arial Rounded MT Bold\", \"Varela Round\", sans-serif"),
    CONDENSED("Condensed", "\"Arial Narrow\", \"Roboto Condensed\", \"Liberation Sans Narrow\", sans-serif"),
    TYPEWRITER("Typewriter", "\"Courier New\", Courier, monospace");

    private final String label;
    private final String fonts;

    WordmarkFace(String label, String fonts) {
        this.label = label;
        this.fonts = fonts;
    }

    /** As staff read it. */
    public String label() {
        return label;
    }

    /** A CSS font list. */
    public String fonts() {
        return fonts;
    }

    /** The face with this font list; empty for a list of somebody's own. */
    static Optional<WordmarkFace> of(String fonts) {
        return Arrays.stream(values()).filter(face -> face.fonts.equals(fonts)).findFirst();
    }
}
