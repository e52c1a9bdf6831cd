package io.marquee.discovery;

import io.marquee.catalogue.TitleCard;
import java.io.Serializable;

/**
 * A title for somebody.
 *
 * @param score higher is better; comparable within one answer only
 * @param reason why it is here, in at most ten words
 */
public record Recommended(TitleCard card, double score, String reason) implements Serializable {}
