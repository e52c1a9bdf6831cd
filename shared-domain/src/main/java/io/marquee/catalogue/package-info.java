/** Titles: films, series, their facts and when they may be watched. */
@NullMarked
package io.marquee.catalogue;

import org.jspecify.annotations.NullMarked;
