package io.marquee.epg.importing;

import io.marquee.epg.fetching.Validators;
import io.marquee.epg.source.GuideSource;
import io.marquee.epg.source.GuideSources;
import io.marquee.job.JobKind;
import io.marquee.job.JobRun;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Imports a guide that waits. A run that takes another's place reads the stored file again and passes over the channels
 * that are done, so that each shows the old listings or the new.
 */
@Component
public class GuideImportJob implements JobKind {
    /** The job's kind. */
    public static final String KIND = "guide-import";

    /** Option: the id of the import. */
    static final String IMPORT = "import";

    /** Option: true to read only what is new at the address. */
    static final String ONLY_NEW = "onlyNew";

    private final JdbcGuideImports imports;
    private final GuideImportRun importRun;
    private final GuideSources sources;
    private final TransactionOperations transaction;

    GuideImportJob(
            JdbcGuideImports imports,
            GuideImportRun importRun,
            GuideSources sources,
            TransactionOperations transaction) {
        this.imports = imports;
        this.importRun = importRun;
        this.sources = sources;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        var id = GuideImportId.of(run.options().path(IMPORT).asString());
        GuideImport waiting = transaction.execute(_ -> imports.find(id).orElse(null));
        if (waiting == null) {
            throw new IllegalArgumentException("The import is gone, with its source.");
        }
        GuideSource source = sources.find(waiting.source()).orElseThrow();
        var known = run.has(ONLY_NEW) ? new Validators(source.etag(), source.lastModified()) : Validators.NONE;
        run.report(importRun.run(waiting, source, known, run::progress));
    }
}
