/** Schedules drawn up from the catalogue, and kept a week ahead. */
@NullMarked
package io.marquee.epg.scheduling;

import org.jspecify.annotations.NullMarked;
