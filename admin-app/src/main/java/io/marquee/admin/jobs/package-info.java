/** Long pieces of work, past and running. */
@NullMarked
package io.marquee.admin.jobs;

import org.jspecify.annotations.NullMarked;
