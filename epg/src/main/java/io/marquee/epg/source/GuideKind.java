package io.marquee.epg.source;

import java.util.Locale;

/** What a source hands over. */
public enum GuideKind {
    /** A guide: channels and what they show when. */
    XMLTV,
    /** A playlist: channels and where they stream. */
    M3U;

    /** What a file or a path of the name is likely to hold. */
    public static GuideKind ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(?:gz|xz)$", "");
        return lower.endsWith(".m3u") || lower.endsWith(".m3u8") ? M3U : XMLTV;
    }
}
