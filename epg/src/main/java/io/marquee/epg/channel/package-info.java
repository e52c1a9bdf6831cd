/** The channels as staff run them, and further numbered selections of them. */
@NullMarked
package io.marquee.epg.channel;

import org.jspecify.annotations.NullMarked;
