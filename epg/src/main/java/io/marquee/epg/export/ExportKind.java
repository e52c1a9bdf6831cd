package io.marquee.epg.export;

/** What is exported. */
public enum ExportKind {
    /** A guide in XMLTV. */
    XMLTV("guide.xml"),
    /** A playlist of the channels in M3U. */
    M3U("channels.m3u");

    private final String file;

    ExportKind(String file) {
        this.file = file;
    }

    /** The last part of its address. */
    public String file() {
        return file;
    }
}
