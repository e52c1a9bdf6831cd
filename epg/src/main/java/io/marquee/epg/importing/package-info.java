/** Bringing files of channels and guides into the schedules, and taking them out again. */
@NullMarked
package io.marquee.epg.importing;

import org.jspecify.annotations.NullMarked;
