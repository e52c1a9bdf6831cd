package io.marquee.epg.source;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where listings come from.
 *
 * @param settings as staff want them
 * @param etag the address's own mark of what was fetched last
 * @param lastModified the address's own date of what was fetched last
 * @param nextRefreshAt null where it is never fetched by itself
 * @param failures refreshes that failed since the last that did not
 * @param lastError why the last failed; null if it did not
 * @param lastSuccessAt when listings were last taken, or last found to be the same
 */
public record GuideSource(
        GuideSourceId id,
        int version,
        SourceDraft settings,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant nextRefreshAt,
        int failures,
        @Nullable String lastError,
        @Nullable Instant lastSuccessAt) {
    public String name() {
        return settings.name();
    }

    public GuideKind kind() {
        return settings.kind();
    }

    /** Where it is fetched. */
    public @Nullable URI address() {
        String address = settings.address();
        return address == null ? null : URI.create(address);
    }
}
