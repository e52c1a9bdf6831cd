package io.marquee.epg.listing;

import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * How to read one source.
 *
 * @param defaultZone of times that name none
 */
public record ReadingSettings(ZoneId defaultZone, ReadingLimits limits) {
    /** UTC, as XMLTV has it, and the usual limits. */
    public static final ReadingSettings USUAL = new ReadingSettings(ZoneOffset.UTC, ReadingLimits.USUAL);
}
