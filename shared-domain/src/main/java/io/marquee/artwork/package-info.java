/** Procedural artwork: posters, backdrops, stills, title art, channel marks and avatars, drawn and never fetched. */
@NullMarked
package io.marquee.artwork;

import org.jspecify.annotations.NullMarked;
