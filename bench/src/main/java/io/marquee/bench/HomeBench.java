package io.marquee.bench;

import io.marquee.discovery.Home;
import io.marquee.discovery.HomeScreen;
import io.marquee.localstack.TestDatabase;
import io.marquee.tenancy.TenantScope;
import java.sql.SQLException;
import java.util.List;

/** Home, for a viewer with a history: the service against the sum of its own statements by plain JDBC. */
final class HomeBench {

    private final HomeScreen cached;
    private final HomeScreen uncached;
    private final LivelyTenants tenants;
    private final TestDatabase database;
    private final int rounds;

    HomeBench(HomeScreen cached, HomeScreen uncached, LivelyTenants tenants, TestDatabase database, boolean quick) {
        this.cached = cached;
        this.uncached = uncached;
        this.tenants = tenants;
        this.database = database;
        this.rounds = quick ? 10 : 60;
    }

    List<Figure> run() throws SQLException {
        LivelyTenants.Lively small = tenants.with(140);
        LivelyTenants.Lively large = tenants.with(1400);
        int few = sent(uncached, small).size();
        int many = sent(uncached, large).size();
        return List.of(
                speed("Home, no cache", uncached, large),
                speed("Home, cached", cached, large),
                new Figure(
                        "Home, statements at 1,400 titles and 140",
                        Integer.toString(many),
                        Integer.toString(few),
                        (double) many / few,
                        new Figure.AtMost(1)));
    }

    private Figure speed(String name, HomeScreen home, LivelyTenants.Lively tenant) throws SQLException {
        try (var plain = new PlainJdbc(database.app())) {
            List<SentStatement> sent = sent(home, tenant);
            var ours = new Samples();
            var floor = new Samples();
            for (int round = -rounds / 3; round < rounds; round++) {
                long bare = plain.sum(tenant.id(), sent);
                long begun = System.nanoTime();
                show(home, tenant);
                long took = System.nanoTime() - begun;
                if (round >= 0) {
                    floor.add(bare);
                    ours.add(took);
                }
            }
            return Figure.slower(name, ours, floor, 10);
        }
    }

    /** The first time looks up what is then known for minutes. */
    private static List<SentStatement> sent(HomeScreen home, LivelyTenants.Lively tenant) {
        show(home, tenant);
        return StatementRecorder.during(() -> show(home, tenant));
    }

    private static Home show(HomeScreen home, LivelyTenants.Lively tenant) {
        return TenantScope.<Home, RuntimeException>call(tenant.id(), () -> home.of(tenant.viewer()));
    }
}
