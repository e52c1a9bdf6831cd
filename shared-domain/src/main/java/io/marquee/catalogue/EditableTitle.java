package io.marquee.catalogue;

import java.time.Instant;

/**
 * A title as staff find it.
 *
 * @param version to be named by the update that starts from here
 * @param draft what to change and hand back
 */
public record EditableTitle(TitleId id, int version, Instant updatedAt, TitleDraft draft) {}
