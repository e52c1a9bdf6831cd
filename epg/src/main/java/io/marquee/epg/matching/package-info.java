/** Recognising titles of the catalogue in what guides list. */
@NullMarked
package io.marquee.epg.matching;

import org.jspecify.annotations.NullMarked;
