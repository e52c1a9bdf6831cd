package io.marquee.epg.importing;

import io.marquee.epg.fetching.Fetched;
import io.marquee.epg.fetching.GuideFetcher;
import io.marquee.epg.fetching.Validators;
import io.marquee.epg.matching.TitleMatching;
import io.marquee.epg.source.GuideKind;
import io.marquee.epg.source.GuideSource;
import io.marquee.epg.source.GuideSources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Carries one import out, from its file or address to its report. */
@Component
class GuideImportRun {
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    private final JdbcGuideImports imports;
    private final StoredFiles files;
    private final GuideFetcher fetcher;
    private final GuideReading guides;
    private final PlaylistImport playlists;
    private final GuideSources sources;
    private final TitleMatching matching;
    private final TransactionOperations transaction;

    GuideImportRun(
            JdbcGuideImports imports,
            StoredFiles files,
            GuideFetcher fetcher,
            GuideReading guides,
            PlaylistImport playlists,
            GuideSources sources,
            TitleMatching matching,
            TransactionOperations transaction) {
        this.imports = imports;
        this.files = files;
        this.fetcher = fetcher;
        this.guides = guides;
        this.playlists = playlists;
        this.sources = sources;
        this.matching = matching;
        this.transaction = transaction;
    }

    /**
     * Carries it out, or what is left of it; how it ended is written down with it.
     *
     * @param known by which an address can say that nothing is new
     */
    GuideImportReport run(GuideImport waiting, GuideSource source, Validators known, GuideReading.Progress progress) {
        GuideImportId id = waiting.id();
        transaction.executeWithoutResult(_ -> imports.running(id));
        try {
            Validators fetched = fetch(waiting, known, progress);
            GuideImportReport report = fetched == null ? GuideImportReport.NOTHING : read(waiting, source, progress);
            transaction.executeWithoutResult(_ -> {
                imports.ended(id, GuideImport.State.DONE, report, null);
                Validators now = fetched == null ? known : fetched;
                sources.succeeded(source, now.etag(), now.lastModified());
            });
            return report;
        } catch (IllegalArgumentException | UncheckedIOException | DataAccessException failure) {
            fail(id, source, failure.getMessage());
            throw failure;
        }
    }

    private GuideImportReport read(GuideImport waiting, GuideSource source, GuideReading.Progress progress) {
        try (InputStream file = files.open(waiting.id(), () -> progress.at(0, 0, "reading"))) {
            if (source.kind() == GuideKind.M3U) {
                return playlists.read(source, file, address(waiting));
            }
            GuideImportReport report = guides.read(waiting.id(), source, file, progress);
            progress.at(1, 1, "matching programmes to titles");
            // Also what a killed run before this one has kept.
            matching.match(
                    waiting.createdAt().minus(CLOCKS_APART), () -> progress.at(1, 1, "matching programmes to titles"));
            return report;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Fetches the file, unless it is here already; null if nothing is new at its address. */
    private @Nullable Validators fetch(GuideImport waiting, Validators known, GuideReading.Progress progress) {
        URI address = address(waiting);
        if (address == null || waiting.size() > 0) {
            return Validators.NONE;
        }
        progress.at(0, 0, "fetching " + address.getHost());
        try {
            Path file = Files.createTempFile("guide", null);
            try {
                return switch (fetcher.fetch(address, known, file)) {
                    case Fetched.NotModified() -> null;
                    case Fetched.Guide guide -> {
                        keep(waiting.id(), guide.file());
                        yield guide.validators();
                    }
                };
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException refused) {
            throw new IllegalArgumentException("The guide was not fetched: " + refused.getMessage(), refused);
        }
    }

    private void keep(GuideImportId id, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            transaction.executeWithoutResult(_ -> {
                try {
                    files.keep(id, bytes);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }

    private static @Nullable URI address(GuideImport waiting) {
        String address = waiting.address();
        return address == null ? null : URI.create(address);
    }

    private void fail(GuideImportId id, GuideSource source, @Nullable String reason) {
        String words = reason == null ? "The import failed." : reason;
        transaction.executeWithoutResult(_ -> {
            imports.ended(id, GuideImport.State.FAILED, null, words);
            sources.failed(source, words);
        });
    }
}
