package io.marquee.profile;

/** How pages look to a profile. */
public enum Theme {
    /** As the device says. */
    SYSTEM,
    LIGHT,
    DARK
}
