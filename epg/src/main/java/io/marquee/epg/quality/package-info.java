/** How good the guide is, channel by channel. */
@NullMarked
package io.marquee.epg.quality;

import org.jspecify.annotations.NullMarked;
