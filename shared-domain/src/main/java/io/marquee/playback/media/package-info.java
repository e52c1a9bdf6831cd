/** What the player is given to play: the demo film's bytes, and the HLS playlists and subtitles composed from them. */
@NullMarked
package io.marquee.playback.media;

import org.jspecify.annotations.NullMarked;
