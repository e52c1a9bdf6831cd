package io.marquee.epg.importing;

import io.marquee.account.AccountId;
import io.marquee.epg.source.GuideChannel;
import io.marquee.epg.source.GuideKind;
import io.marquee.epg.source.GuideMappings;
import io.marquee.epg.source.GuideSource;
import io.marquee.epg.source.GuideSources;
import io.marquee.job.Admission;
import io.marquee.job.Jobs;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The tenant's guide imports: begun, looked at, undone. */
@Service
public class GuideImports {
    private final JdbcGuideImports imports;
    private final StoredFiles files;
    private final GuideReading guides;
    private final GuideMappings mappings;
    private final GuideSources sources;
    private final RollBack rollBack;
    private final Jobs jobs;
    private final TransactionOperations transaction;

    GuideImports(
            JdbcGuideImports imports,
            StoredFiles files,
            GuideReading guides,
            GuideMappings mappings,
            GuideSources sources,
            RollBack rollBack,
            Jobs jobs,
            TransactionOperations transaction) {
        this.imports = imports;
        this.files = files;
        this.guides = guides;
        this.mappings = mappings;
        this.sources = sources;
        this.rollBack = rollBack;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    @Transactional(readOnly = true)
    public Optional<GuideImport> find(GuideImportId id) {
        return imports.find(id);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<GuideImport> latest(int limit) {
        return imports.latest(limit);
    }

    /**
     * Keeps a guide to be imported by a job, unless another is being imported. Does not close the file.
     *
     * @throws IllegalArgumentException if the file is empty or too large
     */
    @Transactional(rollbackFor = IOException.class)
    public Admission upload(
            GuideSource source, @Nullable String fileName, InputStream file, @Nullable AccountId requestedBy)
            throws IOException {
        var id = new GuideImportId(UUID.randomUUID());
        Admission admission = enqueue(id, requestedBy);
        if (admission instanceof Admission.Enqueued(var job)) {
            imports.insert(id, source.id(), GuideImport.State.WAITING, fileName, null, requestedBy);
            imports.waiting(id, job.id());
            files.keep(id, file);
        }
        return admission;
    }

    /** Has a job fetch and import what is at the address, unless another is being imported. */
    @Transactional
    public Admission fetch(GuideSource source, URI address, @Nullable AccountId requestedBy) {
        var id = new GuideImportId(UUID.randomUUID());
        Admission admission = enqueue(id, requestedBy);
        if (admission instanceof Admission.Enqueued(var job)) {
            imports.insert(id, source.id(), GuideImport.State.WAITING, null, address.toString(), requestedBy);
            imports.waiting(id, job.id());
        }
        return admission;
    }

    /** Has a job fetch the source and import what is new there, unless another is being imported. */
    @Transactional
    public Admission refresh(GuideSource source) {
        URI address = source.address();
        if (address == null) {
            throw new IllegalArgumentException(source.name() + " has no address.");
        }
        var id = new GuideImportId(UUID.randomUUID());
        Admission admission = jobs.enqueue(
                GuideImportJob.KIND, Map.of(GuideImportJob.IMPORT, id.toString(), GuideImportJob.ONLY_NEW, true), null);
        if (admission instanceof Admission.Enqueued(var job)) {
            imports.insert(id, source.id(), GuideImport.State.WAITING, null, address.toString(), null);
            imports.waiting(id, job.id());
        }
        return admission;
    }

    /** What a file lists, before anything is imported. */
    public record Preview(GuideImportId id, GuideImportReport report, List<GuideChannel> channels) {}

    /**
     * Keeps a guide, reads it through and proposes channels for what it lists. Nothing is imported before
     * {@link #start}. Does not close the file.
     *
     * @throws IllegalArgumentException if the file is empty, too large, or no guide, saying where
     */
    public Preview preview(GuideSource source, @Nullable String fileName, InputStream file, AccountId requestedBy) {
        var id = new GuideImportId(UUID.randomUUID());
        transaction.executeWithoutResult(_ -> {
            imports.insert(id, source.id(), GuideImport.State.PREVIEW, fileName, null, requestedBy);
            try {
                files.keep(id, file);
            } catch (IOException broken) {
                throw new IllegalArgumentException("The file did not arrive whole.", broken);
            }
        });
        try (InputStream stored = files.open(id, () -> {})) {
            var report = new ReportDraft();
            List<GuideChannel> channels = guides.channels(source, stored, report);
            mappings.saw(source, channels);
            mappings.propose(source, channels);
            return new Preview(id, report.done(), channels);
        } catch (IOException | IllegalArgumentException unreadable) {
            transaction.executeWithoutResult(
                    _ -> imports.ended(id, GuideImport.State.FAILED, null, unreadable.getMessage()));
            throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
        }
    }

    /** Imports what was looked at, unless another is being imported. */
    @Transactional
    public Admission start(GuideImportId previewed, AccountId requestedBy) {
        Admission admission = enqueue(previewed, requestedBy);
        if (admission instanceof Admission.Enqueued(var job)) {
            imports.waiting(previewed, job.id());
        }
        return admission;
    }

    /** Lets go of what was looked at. */
    @Transactional
    public void discard(GuideImportId previewed) {
        imports.ended(previewed, GuideImport.State.CANCELLED, null, null);
    }

    /**
     * Takes an import back: what it added goes, what it changed or removed stands again, as far as it lies ahead and
     * nobody has scheduled something else since. Channels that a later import has changed stay as they are.
     *
     * @return how many channels were taken back
     * @throws IllegalArgumentException if it did not end well, or was taken back already
     */
    public int rollBack(GuideImportId id) {
        return rollBack.of(id);
    }

    private Admission enqueue(GuideImportId id, @Nullable AccountId requestedBy) {
        return jobs.enqueue(GuideImportJob.KIND, Map.of(GuideImportJob.IMPORT, id.toString()), requestedBy);
    }

    /** The source of files that are brought by hand. */
    public GuideSource uploads() {
        return sources.byHand(GuideKind.XMLTV);
    }
}
