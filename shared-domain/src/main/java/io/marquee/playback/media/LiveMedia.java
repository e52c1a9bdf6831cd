package io.marquee.playback.media;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the demo's channels show, kept in memory (about two megabytes): a film, and the station's pause. Both are of one
 * make, so that one initialization segment does for both (docs/media.md).
 */
public final class LiveMedia {

    private final MediaFile initialization;
    private final Reel film;
    private final Reel pause;
    private final String codecs;

    private LiveMedia(Reel film, Reel pause) {
        this.initialization = MediaFile.initialization(film.initialization());
        this.film = film;
        this.pause = pause;
        this.codecs = DemoMedia.avcCodec(film.initialization()) + "," + DemoMedia.AAC_LC;
    }

    /**
     * Reads both from the class path.
     *
     * @throws java.io.UncheckedIOException if a file is missing or cannot be read
     */
    public static LiveMedia fromClasspath() {
        return new LiveMedia(Reel.of(DemoMedia.read("live/film.mp4")), Reel.of(DemoMedia.read("live/pause.mp4")));
    }

    MediaFile initialization() {
        return initialization;
    }

    Reel film() {
        return film;
    }

    Reel pause() {
        return pause;
    }

    /** As RFC 6381 writes them. */
    String codecs() {
        return codecs;
    }

    /** By {@link MediaFile#name()}; empty if no such file belongs to it. */
    public Optional<MediaFile> find(String name) {
        return name.equals(initialization.name())
                ? Optional.of(initialization)
                : Stream.of(film, pause)
                        .flatMap(reel -> reel.find(name).stream())
                        .findFirst();
    }
}
