package io.marquee.bench;

import ai.onnxruntime.OrtException;
import io.marquee.discovery.HomeScreen;
import io.marquee.discovery.SimilarTitles;
import io.marquee.embedding.EmbeddingModel;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.Plans;
import io.marquee.epg.Guide;
import io.marquee.epg.importing.ChannelImport;
import io.marquee.epg.scheduling.DailySchedule;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.TestDatabases;
import io.marquee.localstack.TestRedis;
import io.marquee.people.AccountSearch;
import io.marquee.playback.Manifests;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Measures Marquee and prints each figure beside its floor. It reports and judges nothing: the exit code is 0. */
public final class Bench {

    private static final List<Integer> SIZES = List.of(1_000, 20_000, 100_000);
    private static final List<Integer> QUICK_SIZES = List.of(1_000, 2_000);

    private final BenchOptions options;
    private final List<Figure> figures = new ArrayList<>();

    private Bench(BenchOptions options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        BenchOptions options;
        try {
            options = BenchOptions.of(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return;
        }
        Domain.quietly();
        var bench = new Bench(options);
        try {
            bench.run();
        } finally { // a benchmark that breaks takes none of the others' figures with it
            System.out.println();
            System.out.print(FigureTable.of(bench.figures));
        }
    }

    private void run() throws Exception {
        if (options.wants("reading")) {
            say("Reading");
            figures.add(new ReadingBench(options.quick()).run());
        }
        if (options.wantsDomain()) {
            inProcess();
        }
        if (options.wantsInstallation()) {
            say("A whole installation");
            figures.addAll(new InstallationBench(options, Path.of(System.getProperty("marquee.root", "."))).run());
        }
    }

    private void inProcess() throws SQLException, IOException, OrtException, InterruptedException {
        try (TestDatabase database = TestDatabases.create();
                TestRedis redis = TestRedis.start();
                var context = Domain.boot(Domain.settings(database, redis))) {
            if (options.wants("embedding")) {
                say("Embedding");
                figures.add(embedding(context).run());
            }
            if (options.wants("home")) {
                say("Home");
                try (var uncached = Domain.boot(Domain.settings(database, redis, "marquee.cache.enabled", "false"))) {
                    figures.addAll(home(context, uncached, database).run());
                }
            }
            if (options.wants("entitlement")) {
                say("Entitlement");
                figures.addAll(entitlement(context, database).among(options.quick() ? 2_000 : 100_000));
            }
            if (options.wants("live")) {
                say("Live channels");
                figures.addAll(new LiveBench(context.getBean(Manifests.class), database, options.quick()).run());
            }
            if (options.wants("similar")) {
                say("More like this");
                for (int titles : options.quick() ? QUICK_SIZES : SIZES) {
                    figures.addAll(similar(context, database).among(titles));
                }
            }
            if (options.wants("import")) {
                say("Guide import");
                figures.addAll(new GuideImportBench(database, redis, options.quick()).run());
            }
            if (options.wants("people")) {
                say("People");
                figures.addAll(people(context, database, options.quick()).run());
            }
            if (options.wants("guide")) {
                say("Guide");
                figures.addAll(new GuideBench(
                                context.getBean(Guide.class),
                                context.getBean(JsonMapper.class),
                                database,
                                options.quick())
                        .run());
            }
        }
    }

    private static PeopleBench people(ApplicationContext context, TestDatabase database, boolean quick) {
        return new PeopleBench(context.getBean(AccountSearch.class), context.getBean(Plans.class), database, quick);
    }

    private EmbeddingBench embedding(ApplicationContext context) {
        return new EmbeddingBench(
                context.getBean(EmbeddingModel.class),
                Path.of(context.getEnvironment().getRequiredProperty("marquee.model-dir")),
                options.quick());
    }

    private HomeBench home(ApplicationContext context, ApplicationContext uncached, TestDatabase database) {
        var tenants = new LivelyTenants(
                database,
                context.getBean(ChannelImport.class),
                context.getBean(DailySchedule.class),
                context.getBean(EmbeddingModel.class).name());
        return new HomeBench(
                context.getBean(HomeScreen.class),
                uncached.getBean(HomeScreen.class),
                tenants,
                database,
                options.quick());
    }

    private SimilarBench similar(ApplicationContext context, TestDatabase database) {
        return new SimilarBench(
                context.getBean(SimilarTitles.class),
                database,
                context.getBean(EmbeddingModel.class).name(),
                options.quick());
    }

    private EntitlementBench entitlement(ApplicationContext context, TestDatabase database) {
        return new EntitlementBench(
                context.getBean(Entitlements.class),
                context.getBean(JdbcClient.class),
                context.getBean(PlatformTransactionManager.class),
                database,
                options.quick());
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
