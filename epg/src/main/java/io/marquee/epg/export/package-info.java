/** Guides and playlists for others, at signed addresses. */
@NullMarked
package io.marquee.epg.export;

import org.jspecify.annotations.NullMarked;
