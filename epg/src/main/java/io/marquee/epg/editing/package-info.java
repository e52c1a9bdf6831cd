/** Schedules as staff edit them: a draft beside what is published, its steps, and the publishing of a day. */
@NullMarked
package io.marquee.epg.editing;

import org.jspecify.annotations.NullMarked;
