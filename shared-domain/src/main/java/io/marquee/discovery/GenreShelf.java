package io.marquee.discovery;

import io.marquee.catalogue.Genre;
import io.marquee.catalogue.TitleCard;
import java.util.List;

/**
 * Some titles of one genre.
 *
 * @param favourite whether the profile has shown a liking for it
 * @param size how many of its titles the audience may see
 */
record GenreShelf(Genre genre, boolean favourite, int size, List<TitleCard> cards) {}
