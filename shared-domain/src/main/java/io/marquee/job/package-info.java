/** Long pieces of work with progress, that survive a restart. */
@NullMarked
package io.marquee.job;

import org.jspecify.annotations.NullMarked;
