package io.marquee.catalogue;

/**
 * Where a title's drawn pictures are served. The addresses change with whatever the drawing depends on, so that what
 * they answer may be cached for ever.
 *
 * @param hash the title's {@code art_hash}
 */
public record TitleArtwork(TitleId title, String hash) {

    public String posterUrl() {
        return address("poster");
    }

    public String backdropUrl() {
        return address("backdrop");
    }

    /** The name, lettered, on nothing. */
    public String titleArtUrl() {
        return address("title-art");
    }

    /** The picture of one episode of the series. */
    public String stillUrl(PlayableId episode) {
        return address("still-" + episode);
    }

    private String address(String picture) {
        return "/artwork/titles/" + title + "/" + hash + "/" + picture + ".svg";
    }
}
