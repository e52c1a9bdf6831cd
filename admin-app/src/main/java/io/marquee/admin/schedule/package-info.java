/** Where staff edit schedules: the timeline, what can be placed on it, and the publishing. */
@NullMarked
package io.marquee.admin.schedule;

import org.jspecify.annotations.NullMarked;
