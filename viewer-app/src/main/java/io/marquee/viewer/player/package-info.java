/** The page that plays. */
@NullMarked
package io.marquee.viewer.player;

import org.jspecify.annotations.NullMarked;
