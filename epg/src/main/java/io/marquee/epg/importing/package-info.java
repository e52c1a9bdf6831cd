/** Reading files of channels. */
@NullMarked
package io.marquee.epg.importing;

import org.jspecify.annotations.NullMarked;
