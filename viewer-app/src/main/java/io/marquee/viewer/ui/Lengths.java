package io.marquee.viewer.ui;

/** Lengths of time as they are written in the portal. */
public final class Lengths {

    private Lengths() {}

    /** Such as {@code 2 h 33 min}, {@code 1 h} or {@code 45 min}. */
    public static String hours(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : hours + " h " + rest + " min";
    }
}
