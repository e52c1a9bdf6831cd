package io.marquee.artwork;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The drawn avatars that profiles choose from: flat, friendly, 48 x 48, kept as files beside the fonts. */
public final class AvatarArtist {

    private static final List<String> IDS =
            List.of("sun", "owl", "cat", "fox", "bear", "moon", "robot", "whale", "frog", "penguin", "flower", "cloud");

    private static final Map<String, String> DRAWINGS = drawings();

    private AvatarArtist() {}

    /** The twelve avatars in the order in which they are offered. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * The avatar as an SVG document.
     *
     * @throws IllegalArgumentException when no avatar has the id
     */
    public static String svg(String id) {
        String drawing = DRAWINGS.get(id);
        if (drawing == null) {
            throw new IllegalArgumentException("no such avatar: " + id);
        }
        return drawing;
    }

    private static Map<String, String> drawings() {
        Map<String, String> drawings = new LinkedHashMap<>();
        for (String id : IDS) {
            drawings.put(id, read("/io/marquee/artwork/avatars/" + id + ".svg"));
        }
        return Map.copyOf(drawings);
    }

    private static String read(String resource) {
        try (InputStream in = AvatarArtist.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("avatar is not on the class path: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
