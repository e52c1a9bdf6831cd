package io.marquee.epg.source;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tenant's guide sources. */
@Service
@Transactional
public class GuideSources {
    /** Name of the source of guides that are brought by hand without naming one. */
    public static final String BY_HAND = "Uploaded guides";

    private static final String PLAYLISTS_BY_HAND = "Uploaded playlists";

    private final JdbcGuideSources sources;
    private final Clock clock;
    private final SplittableRandom random = new SplittableRandom();

    GuideSources(JdbcGuideSources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** All, the most preferred first. */
    @Transactional(readOnly = true)
    public List<GuideSource> all() {
        return sources.all();
    }

    @Transactional(readOnly = true)
    public Optional<GuideSource> find(GuideSourceId id) {
        return sources.find(id);
    }

    /** Those whose time to be fetched has come. */
    @Transactional(readOnly = true)
    public List<GuideSource> due() {
        Instant now = clock.instant();
        return sources.all().stream()
                .filter(source -> source.settings().enabled())
                .filter(source -> source.nextRefreshAt() != null
                        && !source.nextRefreshAt().isAfter(now))
                .toList();
    }

    /** The source of files that are brought by hand. */
    public GuideSource byHand(GuideKind kind) {
        String name = kind == GuideKind.M3U ? PLAYLISTS_BY_HAND : BY_HAND;
        return sources.named(name).orElseGet(() -> add(SourceDraft.usual(name, kind, null)));
    }

    /** The source at the address, made if there is none, named after the host. */
    public GuideSource at(URI address, GuideKind kind) {
        return sources.at(address.toString()).orElseGet(() -> {
            String host = String.valueOf(address.getHost());
            String name = sources.named(host).isEmpty() ? host : host + " " + UUID.randomUUID();
            return add(SourceDraft.usual(name.substring(0, Math.min(80, name.length())), kind, address.toString()));
        });
    }

    /**
     * Adds a source; one with a rhythm is fetched at the next round.
     *
     * @throws IllegalArgumentException if another has its name
     */
    public GuideSource add(SourceDraft draft) {
        var id = new GuideSourceId(UUID.randomUUID());
        try {
            sources.insert(id, draft, draft.refresh() == null ? null : clock.instant());
        } catch (DuplicateKeyException taken) {
            throw new IllegalArgumentException("Another source has the name " + draft.name() + ".", taken);
        }
        return sources.find(id).orElseThrow();
    }

    /**
     * Changes a source.
     *
     * @return whether it still stood as it was read
     * @throws IllegalArgumentException if another has its name
     */
    public boolean change(GuideSourceId id, int version, SourceDraft draft) {
        try {
            return sources.update(id, version, draft, draft.refresh() == null ? null : clock.instant());
        } catch (DuplicateKeyException taken) {
            throw new IllegalArgumentException("Another source has the name " + draft.name() + ".", taken);
        }
    }

    /** Removes a source with its mappings and imports; what it brought stays in the schedules. */
    public void remove(GuideSourceId id) {
        sources.delete(id);
    }

    /** Notes that listings were taken, or are still the same. */
    public void succeeded(GuideSource source, @Nullable String etag, @Nullable String lastModified) {
        Instant now = clock.instant();
        Instant next =
                RefreshRhythm.next(now, source.settings().refresh(), random).orElse(null);
        sources.succeeded(source.id(), now, etag, lastModified, next);
    }

    /** Notes that listings could not be taken. */
    public void failed(GuideSource source, String reason) {
        Instant next = RefreshRhythm.retry(clock.instant(), source.settings().refresh(), source.failures() + 1, random)
                .orElse(null);
        sources.failed(source.id(), reason.substring(0, Math.min(500, reason.length())), next);
    }
}
