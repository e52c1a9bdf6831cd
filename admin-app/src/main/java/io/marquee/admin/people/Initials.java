package io.marquee.admin.people;

/** What stands in the circle beside a name. */
final class Initials {

    private Initials() {}

    /** The first letter as people see it; a question mark for a name of blanks. */
    static String of(String name) {
        String plain = name.strip();
        return plain.isEmpty() ? "?" : plain.substring(0, plain.offsetByCodePoints(0, 1));
    }
}
