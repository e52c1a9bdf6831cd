package io.marquee.catalogue;

/** A title was to be changed that the tenant does not have. */
public class UnknownTitleException extends IllegalArgumentException {

    UnknownTitleException(TitleId id) {
        super("no title " + id);
    }
}
