/** Addresses of drawn posters, backdrops, stills, channel logos and avatars. */
@NullMarked
package io.marquee.edge.artwork;

import org.jspecify.annotations.NullMarked;
