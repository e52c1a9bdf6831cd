/** Where listings come from, and which of them feed which channel. */
@NullMarked
package io.marquee.epg.source;

import org.jspecify.annotations.NullMarked;
