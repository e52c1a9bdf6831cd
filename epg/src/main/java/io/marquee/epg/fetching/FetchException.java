package io.marquee.epg.fetching;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A guide could not be fetched, or was refused; the message is a sentence for the staff. */
public class FetchException extends IOException {
    FetchException(String reason) {
        super(reason);
    }

    FetchException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
