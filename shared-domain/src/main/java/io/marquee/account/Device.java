package io.marquee.account;

import java.time.Instant;

/**
 * A device on which an account is signed in.
 *
 * @param name how its owner would recognise it, such as {@code Firefox on Linux}
 * @param usedAt when it last showed that it is still there: as it signed in, came back or renewed its token
 */
public record Device(SignInId signIn, String name, Portal portal, Instant signedInAt, Instant usedAt) {}
