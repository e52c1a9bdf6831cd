package io.marquee.discovery;

import io.marquee.catalogue.TitleCard;
import java.io.Serializable;

/**
 * The title that home opens with.
 *
 * @param titleArtUrl path of its lettered name
 * @param reason why this one, in at most ten words
 */
public record Hero(TitleCard card, String synopsis, String titleArtUrl, String reason) implements Serializable {}
