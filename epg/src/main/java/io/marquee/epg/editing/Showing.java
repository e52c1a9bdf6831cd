package io.marquee.epg.editing;

import java.util.UUID;

/**
 * Content that has its programme.
 *
 * @param programme id of the row of that content
 */
public record Showing(UUID programme, Content content) {}
