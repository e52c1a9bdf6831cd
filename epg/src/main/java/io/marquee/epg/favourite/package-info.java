/** The channels that a profile keeps at hand, in lists of its own. */
@NullMarked
package io.marquee.epg.favourite;

import org.jspecify.annotations.NullMarked;
