package io.marquee.admin.catalogue;

import io.marquee.artwork.ArtGenre;
import io.marquee.artwork.ArtworkSpec;
import io.marquee.artwork.PosterArtist;
import io.marquee.catalogue.ArtDirection;
import io.marquee.catalogue.Credit;
import io.marquee.catalogue.CreditRole;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the poster of a title that has not been saved yet, as it will be once it is. */
@Component
class PosterSketch {

    private final PosterArtist artist = new PosterArtist();

    /**
     * The poster as a {@code data:} address.
     *
     * @param externalId null for a new title: then the seed, and with it the details, may still change
     */
    String of(
            @Nullable String externalId,
            String name,
            int year,
            List<String> genres,
            List<Credit> credits,
            ArtDirection direction) {
        String director = credits.stream()
                .filter(credit -> credit.role() == CreditRole.DIRECTOR)
                .map(Credit::name)
                .findFirst()
                .orElse(null);
        ArtworkSpec spec = new ArtworkSpec(
                externalId == null ? "new" : externalId,
                look(direction.genre(), genres),
                year,
                name.isBlank() ? "Untitled" : name,
                director,
                direction.hint(),
                direction.palette(),
                direction.anchor());
        byte[] svg = artist.poster(spec, false).getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
    }

    /** The genre that was chosen, or else the leading one that has a look. */
    private static ArtGenre look(@Nullable String chosen, List<String> genres) {
        List<String> wanted = chosen == null ? genres : List.of(chosen);
        return wanted.stream()
                .flatMap(code -> Arrays.stream(ArtGenre.values())
                        .filter(known -> known.code().equals(code)))
                .findFirst()
                .orElse(ArtGenre.DRAMA);
    }
}
