package io.marquee.e2e;

/** One of the two applications. */
enum App {
    VIEWER,
    ADMIN
}
