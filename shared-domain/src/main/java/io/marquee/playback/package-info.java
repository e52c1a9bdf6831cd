/** Grants, positions and watch events of what is being played. */
@NullMarked
package io.marquee.playback;

import org.jspecify.annotations.NullMarked;
