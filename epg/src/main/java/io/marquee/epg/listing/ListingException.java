package io.marquee.epg.listing;

import java.io.IOException;

/** A listing that cannot be read, or is refused: from here on nothing was read. What came before was. */
public class ListingException extends IOException {
    private final int line;
    private final int column;

    public ListingException(int line, int column, String reason) {
        super(reason);
        this.line = line;
        this.column = column;
    }

    ListingException(int line, int column, String reason, Throwable cause) {
        this(line, column, reason);
        initCause(cause);
    }

    /** From 1; 0 if the place is not known, as in compressed bytes. */
    public int line() {
        return line;
    }

    /** From 1; 0 if the place is not known. */
    public int column() {
        return column;
    }

    /** A sentence for the staff. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
