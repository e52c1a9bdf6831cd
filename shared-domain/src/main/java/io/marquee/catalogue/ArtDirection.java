package io.marquee.catalogue;

import static java.util.Objects.requireNonNull;

import io.marquee.artwork.ArtGenre;
import io.marquee.artwork.ArtworkSpec;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a title's artwork is drawn; what is left out follows from its genre and its external id.
 *
 * @param genre whose style it is drawn in; null for the title's leading genre
 * @param hint the motif
 * @param palette index into the genre's palettes
 * @param anchor where the name stands, {@code top} or {@code bottom}
 */
@Embeddable
public record ArtDirection(
        @Nullable @Column(name = "art_genre") String genre,

        @Nullable @Column(name = "art_hint") @Pattern(regexp = "[a-zA-Z]{1,40}")
        String hint,

        @Nullable @Column(name = "art_palette") @Min(0) @Max(9)
        Integer palette,

        @Nullable @Column(name = "art_anchor") @Pattern(regexp = "top|bottom")
        String anchor)
        implements Serializable {

    /** Nothing said. */
    public static final ArtDirection NONE = new ArtDirection(null, null, null, null);

    /** The same with a genre: that of its own, or the leading one of these that has a look, or drama. */
    ArtDirection in(List<String> genres) {
        if (genre != null) {
            return this;
        }
        String leading =
                genres.stream().filter(ArtDirection::hasLook).findFirst().orElse(ArtGenre.DRAMA.code());
        return new ArtDirection(leading, hint, palette, anchor);
    }

    /** What the artist needs of a title so directed; the direction must have a genre. */
    ArtworkSpec spec(String externalId, int year, String name, @Nullable String director) {
        return new ArtworkSpec(
                externalId, ArtGenre.of(requireNonNull(genre)), year, name, director, hint, palette, anchor);
    }

    @AssertTrue(message = "no genre that artwork is drawn in")
    boolean isOfDrawnGenre() {
        return genre == null || hasLook(genre);
    }

    private static boolean hasLook(String genre) {
        return Arrays.stream(ArtGenre.values()).anyMatch(known -> known.code().equals(genre));
    }
}
