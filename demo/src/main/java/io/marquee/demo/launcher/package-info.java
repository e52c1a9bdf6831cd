/** What {@code ./marquee run} starts: the local stack, the demo tenants and both applications, until it is told to stop. */
@NullMarked
package io.marquee.demo.launcher;

import org.jspecify.annotations.NullMarked;
