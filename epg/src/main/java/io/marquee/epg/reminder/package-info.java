/** Reminders of broadcasts: they follow what they remind of, and are told once. */
@NullMarked
package io.marquee.epg.reminder;

import org.jspecify.annotations.NullMarked;
