package io.marquee.bench.soak;

import io.marquee.bench.Domain;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.TestDatabases;
import io.marquee.localstack.TestRedis;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Goes through all trials, each once briefly with {@code --brief}, and ends with status 1 if one failed. */
public final class Soak {

    private Soak() {}

    public static void main(String[] arguments) {
        boolean brief = List.of(arguments).contains("--brief");
        int failed = run(brief);
        System.exit(failed == 0 ? 0 : 1);
    }

    private static int run(boolean brief) {
        Domain.quietly();
        try (TestDatabase database = TestDatabases.create();
                TestRedis redis = TestRedis.start()) {
            Map<String, String> settings = Domain.settings(database, redis);
            try (var context = Domain.boot(Domain.settings(
                    database,
                    redis,
                    "MARQUEE_DATABASE_POOL",
                    Integer.toString(TenantHammer.CONNECTIONS),
                    "spring.datasource.hikari.connection-timeout",
                    "60000"))) {
                List<Trial> trials = List.of(
                        new TenantHammer(database, context, brief),
                        new CatalogueFuzz(database, context, brief),
                        new ListingFuzz(brief),
                        new RegenerationKillSoak(database, settings, context, brief),
                        new GuideImportKillSoak(database, settings, context, brief));
                int passed = (int) trials.stream().filter(Soak::passes).count();
                int failed = trials.size() - passed;
                System.out.println(passed + " passed, " + failed + " failed");
                return failed;
            }
        }
    }

    private static boolean passes(Trial trial) {
        long begun = System.nanoTime();
        System.out.println(trial.name());
        try {
            String seen = trial.run();
            System.out.printf(Locale.ROOT, "  passed in %.0f s: %s%n", (System.nanoTime() - begun) / 1e9, seen);
            return true;
        } catch (Exception failure) {
            if (failure instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            System.out.println("  FAILED: " + failure);
            return false;
        }
    }
}
