package io.marquee.catalogue.importing;

import io.marquee.catalogue.SourcedTitles;
import io.marquee.catalogue.SourcedTitles.Merged;
import io.marquee.catalogue.SourcedTitles.Outcome;
import io.marquee.catalogue.importing.EntryReader.Read;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports catalogue files (docs/catalogue-format.md) into the tenant in scope, each in one transaction. A file that
 * cannot be read as a whole imports nothing. In one that can, an invalid entry is left out and named in the report;
 * the others are imported. The same file twice writes nothing the second time. Titles the file does not name stay.
 */
@Service
public class CatalogueImport {

    private final EntryReader reader;
    private final SourcedTitles titles;

    CatalogueImport(EntryReader reader, SourcedTitles titles) {
        this.reader = reader;
        this.titles = titles;
    }

    /**
     * Imports one file.
     *
     * @param file UTF-8; read to its end, not closed
     * @throws IOException if the stream fails; then nothing was imported
     */
    @Transactional(rollbackFor = IOException.class)
    public ImportReport importFile(InputStream file) throws IOException {
        return importFile(file.readAllBytes());
    }

    /** Imports one file that is in memory. */
    @Transactional
    public ImportReport importFile(byte[] file) {
        try {
            return merge(CatalogueFile.read(file));
        } catch (UnreadableFileException e) {
            return new ImportReport(false, 0, 0, 0, 0, List.of(e.problem()));
        }
    }

    private ImportReport merge(List<CatalogueFile.Located> entries) {
        List<ImportReport.Problem> problems = new ArrayList<>();
        List<CatalogueFile.Located> places = new ArrayList<>();
        List<SourcedTitles.Sourced> valid = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CatalogueFile.Located entry : entries) {
            switch (reader.read(entry)) {
                case Read.Invalid(String reason) -> problems.add(problem(entry, reason));
                case Read.Valid(SourcedTitles.Sourced sourced) -> {
                    Integer earlier = lines.putIfAbsent(sourced.externalId(), entry.line());
                    if (earlier == null) {
                        places.add(entry);
                        valid.add(sourced);
                    } else {
                        problems.add(problem(entry, "externalId: given before, at line " + earlier));
                    }
                }
            }
        }
        List<Merged> merged = titles.merge(valid);
        for (int index = 0; index < merged.size(); index++) {
            String reason = merged.get(index).reason();
            if (reason != null) {
                problems.add(problem(places.get(index), reason));
            }
        }
        problems.sort(
                Comparator.comparingInt(ImportReport.Problem::line).thenComparingInt(ImportReport.Problem::column));
        return new ImportReport(
                true,
                count(merged, Outcome.CREATED),
                count(merged, Outcome.UPDATED),
                count(merged, Outcome.UNCHANGED),
                problems.size(),
                problems);
    }

    private static ImportReport.Problem problem(CatalogueFile.Located entry, String reason) {
        return new ImportReport.Problem(entry.line(), entry.column(), entry.externalId(), reason);
    }

    private static int count(List<Merged> merged, Outcome outcome) {
        return (int) merged.stream().filter(one -> one.outcome() == outcome).count();
    }
}
