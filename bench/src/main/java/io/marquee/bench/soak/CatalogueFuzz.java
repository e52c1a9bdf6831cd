package io.marquee.bench.soak;

import io.marquee.bench.SyntheticCatalogue;
import io.marquee.catalogue.importing.CatalogueImport;
import io.marquee.catalogue.importing.ImportReport;
import io.marquee.localstack.TestDatabase;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Imports a catalogue file that has gone wrong in some way, again and again: the answer is always a report, what cannot be
 * read changes nothing, and what it claims to have made is there.
 */
final class CatalogueFuzz implements Trial {

    private static final String DIGEST = """
            select md5(coalesce(string_agg(x::text, ';' order by x.id), '')) ||
                   (select count(*) from season) || '/' || (select count(*) from episode) || '/' ||
                   (select count(*) from title_genre) || '/' || (select count(*) from credit) || '/' ||
                   (select count(*) from availability_window)
              from title x
            """;

    private final TestDatabase database;
    private final CatalogueImport imports;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final int rounds;
    private final long seed = System.nanoTime();

    CatalogueFuzz(TestDatabase database, ApplicationContext context, boolean brief) {
        this.database = database;
        this.imports = context.getBean(CatalogueImport.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.transactions = context.getBean(TransactionOperations.class);
        this.rounds = brief ? 300 : 20_000;
    }

    @Override
    public String name() {
        return rounds + " spoilt catalogue files are each answered by a report";
    }

    @Override
    public String run() throws Exception {
        byte[] file = whole();
        TenantId tenant = new SyntheticCatalogue(database).withoutVectors(0).id();
        var random = new SplittableRandom(seed);
        Map<Boolean, Integer> readable = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            byte[] spoilt = Mutations.spoil(file, random);
            try {
                ImportReport report = TenantScope.<ImportReport, Violation>call(tenant, () -> importOne(spoilt));
                readable.merge(report.readable(), 1, Integer::sum);
            } catch (Violation | RuntimeException e) {
                Path kept = Files.createTempFile("marquee-fuzz", ".json");
                Files.write(kept, spoilt);
                throw new Violation("seed " + seed + ", round " + round + ", file " + kept + ": " + e);
            }
        }
        return readable.getOrDefault(true, 0) + " readable and " + readable.getOrDefault(false, 0)
                + " unreadable, seed " + seed;
    }

    private ImportReport importOne(byte[] spoilt) throws Violation {
        State before = state();
        ImportReport report = imports.importFile(spoilt);
        State after = state();
        if (!report.readable() && (report.problems().size() != 1 || !after.equals(before))) {
            throw new Violation("unreadable, but: " + report + " " + before + " " + after);
        }
        if (report.created() != after.titles() - before.titles()) {
            throw new Violation("created does not count: " + report + " " + before + " " + after);
        }
        if (report.created() + report.updated() == 0 && !after.digest().equals(before.digest())) {
            throw new Violation("changed in silence: " + report);
        }
        if (report.readable() && report.problems().size() != report.rejected()) {
            throw new Violation("rejected without a reason: " + report);
        }
        return report;
    }

    private record State(int titles, String digest) {}

    private State state() {
        State state = transactions.execute(_ -> new State(
                jdbc.sql("select count(*) from title").query(Integer.class).single(),
                jdbc.sql(DIGEST).query(String.class).single()));
        return Objects.requireNonNull(state);
    }

    private static byte[] whole() throws IOException {
        try (InputStream file = CatalogueFuzz.class.getResourceAsStream("/io/marquee/bench/fuzzed-catalogue.json")) {
            if (file == null) {
                throw new IOException("the file to spoil is not on the class path");
            }
            return file.readAllBytes();
        }
    }
}
