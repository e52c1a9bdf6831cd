/** Lettering as outlines: the bundled faces and the fit of a title into its box. */
@NullMarked
package io.marquee.artwork.lettering;

import org.jspecify.annotations.NullMarked;
