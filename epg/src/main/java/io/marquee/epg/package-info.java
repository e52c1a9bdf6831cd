/** Channels, their schedules, and the guide as viewers see it. */
@NullMarked
package io.marquee.epg;

import org.jspecify.annotations.NullMarked;
