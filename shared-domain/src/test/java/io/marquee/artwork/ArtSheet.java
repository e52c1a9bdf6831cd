package io.marquee.artwork;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a sheet of posters, marks and avatars to {@code target/artwork}, to be judged by eye. */
final class ArtSheet {

    private static final List<ArtworkSpec> FILMS = List.of(
            new ArtworkSpec("nosferatu", ArtGenre.HORROR, 1922, "Nosferatu", "F. W. Murnau", "archFigure", 1, null),
            new ArtworkSpec(
                    "caligari", ArtGenre.HORROR, 1920, "The Cabinet of Dr. Caligari", "Robert Wiene", null, null, null),
            new ArtworkSpec(
                    "phantom", ArtGenre.HORROR, 1925, "The Phantom of the Opera", "Rupert Julian", "halfMask", 0, null),
            new ArtworkSpec(
                    "living-dead",
                    ArtGenre.HORROR,
                    1968,
                    "Night of the Living Dead",
                    "George A. Romero",
                    "moonCrowd",
                    0,
                    null),
            new ArtworkSpec("haxan", ArtGenre.HORROR, 1922, "Häxan", "Benjamin Christensen", null, 2, null),
            new ArtworkSpec("metropolis", ArtGenre.SCIFI, 1927, "Metropolis", "Fritz Lang", null, null, null),
            new ArtworkSpec(
                    "trip-moon", ArtGenre.SCIFI, 1902, "A Trip to the Moon", "Georges Méliès", null, null, null),
            new ArtworkSpec("tears", ArtGenre.SCIFI, 2012, "Tears of Steel", "Ian Hubert", "gridHorizon", 1, null),
            new ArtworkSpec("general", ArtGenre.COMEDY, 1926, "The General", "Buster Keaton", "wheels", null, null),
            new ArtworkSpec("sherlock", ArtGenre.COMEDY, 1924, "Sherlock Jr.", "Buster Keaton", "screens", 1, null),
            new ArtworkSpec("safety", ArtGenre.COMEDY, 1923, "Safety Last!", "Harold Lloyd", "clock", 2, null),
            new ArtworkSpec("kid", ArtGenre.COMEDY, 1921, "The Kid", "Charlie Chaplin", "bowler", 3, null),
            new ArtworkSpec("gold-rush", ArtGenre.COMEDY, 1925, "The Gold Rush", "Charlie Chaplin", "bowler", 1, null),
            new ArtworkSpec("friday", ArtGenre.ROMANCE, 1940, "His Girl Friday", "Howard Hawks", "twoSuns", null, null),
            new ArtworkSpec("charade", ArtGenre.THRILLER, 1963, "Charade", "Stanley Donen", null, 1, null),
            new ArtworkSpec("doa", ArtGenre.NOIR, 1950, "D.O.A.", "Rudolph Maté", null, 2, null),
            new ArtworkSpec("detour", ArtGenre.NOIR, 1945, "Detour", "Edgar G. Ulmer", "lamp", 0, null),
            new ArtworkSpec("stranger", ArtGenre.NOIR, 1946, "The Stranger", "Orson Welles", "blinds", 1, null),
            new ArtworkSpec("scarlet", ArtGenre.NOIR, 1945, "Scarlet Street", "Fritz Lang", null, 0, null),
            new ArtworkSpec("bunny", ArtGenre.ANIMATION, 2008, "Big Buck Bunny", "Sacha Goedegebure", "hills", 0, null),
            new ArtworkSpec("sintel", ArtGenre.FANTASY, 2010, "Sintel", "Colin Levy", null, 0, null),
            new ArtworkSpec("charge", ArtGenre.ACTION, 2022, "Charge", "Hjalti Hjálmarsson", "speed", null, null),
            new ArtworkSpec("spring", ArtGenre.ANIMATION, 2019, "Spring", "Andy Goralczyk", "petals", null, null),
            new ArtworkSpec(
                    "movie-camera",
                    ArtGenre.DOCUMENTARY,
                    1929,
                    "Man with a Movie Camera",
                    "Dziga Vertov",
                    null,
                    null,
                    null),
            new ArtworkSpec(
                    "nanook",
                    ArtGenre.DOCUMENTARY,
                    1922,
                    "Nanook of the North",
                    "Robert J. Flaherty",
                    "contours",
                    0,
                    null),
            new ArtworkSpec(
                    "achmed",
                    ArtGenre.FANTASY,
                    1926,
                    "The Adventures of Prince Achmed",
                    "Lotte Reiniger",
                    "paperMoon",
                    1,
                    null),
            new ArtworkSpec(
                    "bagdad", ArtGenre.ADVENTURE, 1924, "The Thief of Bagdad", "Raoul Walsh", "dunes", null, null),
            new ArtworkSpec(
                    "slapped",
                    ArtGenre.DRAMA,
                    1924,
                    "He Who Gets Slapped",
                    "Victor Sjöström",
                    "spotlights",
                    null,
                    null),
            new ArtworkSpec("last-laugh", ArtGenre.DRAMA, 1924, "The Last Laugh", "F. W. Murnau", "lamp", 1, null),
            new ArtworkSpec("sunrise", ArtGenre.ROMANCE, 1927, "Sunrise", "F. W. Murnau", "waves", 2, null),
            new ArtworkSpec("vampires", ArtGenre.THRILLER, 1915, "Les Vampires", "Louis Feuillade", "eye", null, null),
            new ArtworkSpec(
                    "carnival", ArtGenre.THRILLER, 1962, "Carnival of Souls", "Herk Harvey", "spiral", 1, null));

    private static final String STYLE =
            "<!doctype html><meta charset=\"utf-8\"><style>body{background:#111;display:grid;gap:14px;"
                    + "grid-template-columns:repeat(8,1fr)}.wide{grid-column:span 4}</style>";

    private ArtSheet() {}

    public static void main(String... arguments) throws IOException {
        PosterArtist artist = new PosterArtist();
        Path folder = Files.createDirectories(Path.of("target/artwork"));
        StringBuilder page = new StringBuilder(STYLE);
        for (ArtworkSpec film : FILMS) {
            page.append(picture(folder, film.externalId(), artist.poster(film, true), ""));
        }
        for (ArtworkSpec film : FILMS.subList(0, 4)) {
            page.append(picture(folder, film.externalId() + "-wide", artist.backdrop(film, true), "wide"));
            page.append(picture(folder, film.externalId() + "-still", artist.still(film, "e1", true), "wide"));
            page.append(picture(folder, film.externalId() + "-title", artist.titleArt(film), "wide"));
        }
        for (String id : AvatarArtist.ids()) {
            page.append(picture(folder, "avatar-" + id, AvatarArtist.svg(id), ""));
        }
        for (int i = 0; i < 32; i++) {
            page.append(picture(
                    folder, "mark-" + i, ChannelMark.drawn("channel-" + i).svg(), ""));
        }
        Files.writeString(folder.resolve("index.html"), page);
    }

    private static String picture(Path folder, String name, String svg, String style) throws IOException {
        Files.writeString(folder.resolve(name + ".svg"), svg);
        return "<img src=\"" + name + ".svg\" class=\"" + style + "\" alt=\"\">";
    }
}
