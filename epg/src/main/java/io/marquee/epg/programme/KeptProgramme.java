package io.marquee.epg.programme;

import java.util.UUID;

/**
 * A programme as it is kept.
 *
 * @param identity what stays when it is reworded
 */
public record KeptProgramme(UUID id, String identity) {}
