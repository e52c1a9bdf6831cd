package io.marquee.artwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/**
 * The digests were recorded when each picture equalled the reference implementation's. Whoever changes a picture raises
 * the version of the recipe and records anew.
 */
class RecipeTest {

    private final PosterArtist artist = new PosterArtist();

    @Test
    void everyMotifDrawsWhatItDrewWhenItMatchedTheReference() throws IOException {
        Properties recorded = new Properties();
        recorded.load(RecipeTest.class.getResourceAsStream("recipe-digests.properties"));

        Map<String, String> drawn = new LinkedHashMap<>();
        for (String hint : PosterArtist.hints()) {
            ArtworkSpec spec = new ArtworkSpec("recipe", ArtGenre.HORROR, 1926, "Recipe", null, hint, null, null);
            drawn.put(hint, digest(artist.backdrop(spec, true) + artist.still(spec, "e1", true)));
        }

        assertThat(drawn).isEqualTo(recorded);
    }

    @Test
    void genresChooseAmongTheirOwnMotifsAndPalettes() throws IOException {
        Properties recorded = new Properties();
        recorded.load(RecipeTest.class.getResourceAsStream("genre-digests.properties"));

        Map<String, String> drawn = new LinkedHashMap<>();
        for (ArtGenre genre : ArtGenre.values()) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                all.append(artist.backdrop(
                        new ArtworkSpec("recipe-" + i, genre, 1920 + i * 10, "Recipe", null, null, null, null), true));
            }
            drawn.put(genre.code(), digest(all.toString()));
        }

        assertThat(drawn).isEqualTo(recorded);
    }

    private static String digest(String svg) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(svg.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
