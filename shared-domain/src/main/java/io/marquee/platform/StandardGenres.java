package io.marquee.platform;

import java.util.List;

/** The genres that every brand begins with; the platform draws artwork for each of them. */
final class StandardGenres {

    /**
     * One genre.
     *
     * @param code its name for programs
     */
    record Named(String code, String name) {}

    static final List<Named> ALL = List.of(
            new Named("action", "Action"),
            new Named("adventure", "Adventure"),
            new Named("animation", "Animation"),
            new Named("comedy", "Comedy"),
            new Named("documentary", "Documentary"),
            new Named("drama", "Drama"),
            new Named("fantasy", "Fantasy"),
            new Named("horror", "Horror"),
            new Named("noir", "Film noir"),
            new Named("romance", "Romance"),
            new Named("scifi", "Science fiction"),
            new Named("thriller", "Thriller"));

    private StandardGenres() {}
}
