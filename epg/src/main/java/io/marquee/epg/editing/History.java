package io.marquee.epg.editing;

import org.jspecify.annotations.Nullable;

/**
 * What somebody can take back or repeat.
 *
 * @param undo the step in words; null if there is none
 */
public record History(@Nullable String undo, @Nullable String redo) {}
