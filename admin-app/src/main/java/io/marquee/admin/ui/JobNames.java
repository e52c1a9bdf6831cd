package io.marquee.admin.ui;

import java.util.Locale;

/** What a kind of job is called on screen. */
public final class JobNames {

    private JobNames() {}

    /** {@code catalogue-import} as {@code Catalogue import}. */
    public static String of(String kind) {
        String words = kind.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
