package io.marquee.epg.listing;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who had a part in it.
 *
 * @param character whom an actor plays
 * @param guest whether an actor appears only this once
 */
public record ListedCredit(Role role, String name, @Nullable String character, boolean guest) {
    public ListedCredit(Role role, String name) {
        this(role, name, null, false);
    }

    /** The parts that XMLTV knows. */
    public enum Role {
        DIRECTOR,
        ACTOR,
        WRITER,
        ADAPTER,
        PRODUCER,
        COMPOSER,
        EDITOR,
        PRESENTER,
        COMMENTATOR,
        GUEST;

        private final String element = name().toLowerCase(Locale.ROOT);

        /** Its name in XMLTV. */
        public String element() {
            return element;
        }

        static Optional<Role> of(String element) {
            for (Role role : values()) {
                if (role.element.equals(element)) {
                    return Optional.of(role);
                }
            }
            return Optional.empty();
        }
    }
}
