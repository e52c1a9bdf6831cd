package io.marquee.e2e;

/** A running node of one of the two applications. */
enum App {
    VIEWER,
    /** Another node of the viewer app, on the same servers. */
    SECOND_VIEWER,
    ADMIN
}
