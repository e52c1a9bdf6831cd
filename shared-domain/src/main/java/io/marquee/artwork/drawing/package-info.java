/** The drawing surface of the artwork: canvas, frames, styles, palettes and the seeded random numbers. */
@NullMarked
package io.marquee.artwork.drawing;

import org.jspecify.annotations.NullMarked;
