package io.marquee.admin.catalogue;

import io.marquee.account.AccountId;
import io.marquee.catalogue.importing.CatalogueImport;
import io.marquee.catalogue.importing.ImportReport;
import io.marquee.job.Admission;
import io.marquee.job.JobKind;
import io.marquee.job.JobRun;
import io.marquee.job.Jobs;
import java.util.Base64;
import java.util.Map;
import org.springframework.stereotype.Component;

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

    CatalogueImportJob(CatalogueImport imports, Jobs jobs) {
        this.imports = imports;
        this.jobs = jobs;
    }

    /** Enqueues the import of a file, unless another is being imported. */
    public Admission start(byte[] file, AccountId requestedBy) {
        return jobs.enqueue(KIND, Map.of(FILE, Base64.getEncoder().encodeToString(file)), requestedBy);
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
        run.progress(
                1,
                1,
                report.created() + " created, " + report.updated() + " updated, " + report.unchanged() + " unchanged, "
                        + report.rejected() + " rejected");
        run.report(report);
    }
}
