package io.marquee.epg.listing;

/**
 * A number or an id of an episode or a film.
 *
 * @param system what the value means: {@code xmltv_ns}, {@code onscreen}, {@code SxxEyy}, or whose id it is, for
 *     example {@code imdb.com} or {@code thetvdb.com}
 */
public record EpisodeNumber(String system, String value) {
    public static final String XMLTV = "xmltv_ns";
    public static final String ON_SCREEN = "onscreen";
}
