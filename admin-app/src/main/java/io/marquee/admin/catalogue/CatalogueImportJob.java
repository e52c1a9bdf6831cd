package io.marquee.admin.catalogue;

import io.marquee.account.AccountId;
import io.marquee.admin.ui.Figures;
import io.marquee.catalogue.importing.CatalogueImport;
import io.marquee.catalogue.importing.ImportReport;
import io.marquee.job.Admission;
import io.marquee.job.Job;
import io.marquee.job.JobKind;
import io.marquee.job.JobRun;
import io.marquee.job.Jobs;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports a catalogue file that was handed over whole. The file is kept with the job, so that another process can begin
 * again; importing is one transaction and the same file twice changes nothing, so that it may.
 */
@Component
public class CatalogueImportJob implements JobKind {

    /** The largest file that is taken, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final String KIND = "catalogue-import";
    private static final String FILE = "file";

    private final CatalogueImport imports;
    private final Jobs jobs;
    private final JsonMapper json;

    CatalogueImportJob(CatalogueImport imports, Jobs jobs, JsonMapper json) {
        this.imports = imports;
        this.jobs = jobs;
        this.json = json;
    }

    /** Enqueues the import of a file, unless another is being imported. */
    public Admission start(byte[] file, AccountId requestedBy) {
        return jobs.enqueue(KIND, Map.of(FILE, Base64.getEncoder().encodeToString(file)), requestedBy);
    }

    /** The import that runs, or the last one; empty if there never was one. */
    Optional<Job> latest() {
        return jobs.latest(KIND);
    }

    /** What an import did; empty until it has ended well. */
    Optional<ImportReport> report(Job job) {
        return Optional.ofNullable(job.report()).map(report -> json.treeToValue(report, ImportReport.class));
    }

    /** What an import did, in a line: {@code 12 created, 3 updated, 125 unchanged, 1 rejected}. */
    static String words(ImportReport report) {
        return Figures.of(report.created()) + " created, " + Figures.of(report.updated()) + " updated, "
                + Figures.of(report.unchanged()) + " unchanged, " + Figures.of(report.rejected()) + " rejected";
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        run.progress(0, 1, "reading the file");
        ImportReport report = imports.importFile(
                Base64.getDecoder().decode(run.options().path(FILE).asString()));
        if (!report.readable()) {
            ImportReport.Problem problem = report.problems().getFirst();
            throw new IllegalArgumentException("nothing was imported: line " + problem.line() + ", column "
                    + problem.column() + ": " + problem.reason());
        }
        run.progress(1, 1, words(report));
        run.report(report);
    }
}
