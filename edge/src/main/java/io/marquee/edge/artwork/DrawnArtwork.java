package io.marquee.edge.artwork;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.marquee.artwork.ArtworkSpec;
import io.marquee.artwork.PosterArtist;
import io.marquee.catalogue.ArtworkQuery;
import io.marquee.catalogue.TitleId;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws titles on demand and keeps what was drawn, 32 MB at most. */
@Component
class DrawnArtwork {

    private static final int MOST_BYTES = 32 << 20;

    private record Address(TenantId tenant, TitleId title, String hash, Picture picture) {}

    /** What an address answers. */
    sealed interface Answer {

        record Drawn(Drawing drawing) implements Answer {}

        /** The title looks different now: its pictures have this hash. */
        record Moved(String hash) implements Answer {}

        record Unknown() implements Answer {}
    }

    private final ArtworkQuery titles;
    private final PosterArtist artist = new PosterArtist();
    private final Cache<Address, Drawing> drawn = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Address, Drawing>weigher((_, drawing) -> drawing.compressed().length)
            .build();

    DrawnArtwork(ArtworkQuery titles) {
        this.titles = titles;
    }

    Answer find(TitleId title, String hash, Picture picture) {
        Address address = new Address(TenantScope.require(), title, hash, picture);
        Drawing kept = drawn.getIfPresent(address);
        if (kept != null) {
            return new Answer.Drawn(kept);
        }
        Optional<ArtworkSpec> spec = titles.ofTitle(title);
        if (spec.isEmpty()) {
            return new Answer.Unknown();
        }
        String current = spec.get().hash();
        if (!current.equals(hash)) {
            return new Answer.Moved(current);
        }
        return new Answer.Drawn(drawn.get(address, _ -> new Drawing(picture.drawnBy(artist, spec.get()))));
    }
}
