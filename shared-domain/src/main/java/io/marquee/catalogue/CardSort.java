package io.marquee.catalogue;

/** In which order cards are listed. Every order ends with the id, so that a cursor names exactly one place in it. */
public enum CardSort {
    /** The window that opened last comes first. */
    NEWEST("w.opens_at::text", "(w.opens_at, t.id) < (cast(:key as timestamptz), :id)", "w.opens_at desc, t.id desc"),
    /** By name, a leading article ignored. */
    TITLE("t.sort_name", "(t.sort_name, t.id) > (:key, :id)", "t.sort_name, t.id"),
    /** What was started most often in the thirty days before the first page was asked for comes first. */
    POPULAR(
            "coalesce(p.plays, 0)::text",
            "(coalesce(p.plays, 0), t.id) < (cast(:key as bigint), :id)",
            "coalesce(p.plays, 0) desc, t.id desc");

    private final String key;
    private final String after;
    private final String order;

    CardSort(String key, String after, String order) {
        this.key = key;
        this.after = after;
        this.order = order;
    }

    /** SQL: the sorted value as text, for the cursor. */
    String key() {
        return key;
    }

    /** SQL: true of what follows the cursor's {@code :key} and {@code :id}. */
    String after() {
        return after;
    }

    /** SQL: the order itself. */
    String order() {
        return order;
    }
}
