/** Reading listings as others publish them: XMLTV guides and M3U playlists, and the rules that make schedules of them. */
@NullMarked
package io.marquee.epg.listing;

import org.jspecify.annotations.NullMarked;
