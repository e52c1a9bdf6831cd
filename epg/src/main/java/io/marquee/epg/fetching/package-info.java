/** Fetching guides from addresses that the staff enter, without reaching what is not public. */
@NullMarked
package io.marquee.epg.fetching;

import org.jspecify.annotations.NullMarked;
