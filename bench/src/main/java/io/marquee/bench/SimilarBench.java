package io.marquee.bench;

import io.marquee.catalogue.Audience;
import io.marquee.catalogue.TitleId;
import io.marquee.discovery.SimilarTitle;
import io.marquee.discovery.SimilarTitles;
import io.marquee.localstack.TestDatabase;
import io.marquee.tenancy.TenantScope;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** More like this: the service against its own statement by plain JDBC, and what an index scan finds against an exact one. */
final class SimilarBench {

    private static final Audience AUDIENCE = new Audience(2, 16);
    private static final int WANTED = 20;

    private final SimilarTitles similarTitles;
    private final TestDatabase database;
    private final String model;
    private final int anchors;
    private final int rounds;

    SimilarBench(SimilarTitles similarTitles, TestDatabase database, String model, boolean quick) {
        this.similarTitles = similarTitles;
        this.database = database;
        this.model = model;
        this.anchors = quick ? 10 : 40;
        this.rounds = quick ? 2 : 4;
    }

    List<Figure> among(int titles) throws SQLException {
        SyntheticTenant tenant = new SyntheticCatalogue(database).withVectors(titles, model);
        String size = String.format(Locale.ROOT, "%,d titles", titles);
        System.out.printf(
                Locale.ROOT,
                "%s: inserted in %.1f s, indexed in %.1f s%n",
                size,
                tenant.inserted().toMillis() / 1e3,
                tenant.indexed().toMillis() / 1e3);
        List<TitleId> some =
                tenant.titles().stream().limit(anchors).map(TitleId::new).toList();
        return List.of(speed(tenant, some, size), recall(tenant, some, size));
    }

    private Figure speed(SyntheticTenant tenant, List<TitleId> some, String size) throws SQLException {
        try (var plain = new PlainJdbc(database.app())) {
            some.forEach(title -> similar(tenant, title)); // looks up which scan to use
            List<List<SentStatement>> sent = some.stream()
                    .map(title -> StatementRecorder.during(() -> similar(tenant, title)))
                    .toList();
            var ours = new Samples();
            var floor = new Samples();
            for (int round = 0; round <= rounds; round++) {
                for (int i = 0; i < some.size(); i++) {
                    TitleId title = some.get(i);
                    long bare = plain.last(tenant.id(), sent.get(i));
                    if (round == 0) {
                        similar(tenant, title);
                    } else {
                        floor.add(bare);
                        ours.take(() -> similar(tenant, title));
                    }
                }
            }
            return Figure.slower("More like this, " + size, ours, floor, 3);
        }
    }

    private Figure recall(SyntheticTenant tenant, List<TitleId> some, String size) throws SQLException {
        int found = 0;
        int there = 0;
        try (var exact = new ExactNeighbours(database.app(), tenant.id())) {
            for (TitleId title : some) {
                var nearest = new ArrayList<>(exact.of(AUDIENCE, title, WANTED));
                there += nearest.size();
                nearest.retainAll(similar(tenant, title).stream()
                        .map(one -> one.card().id())
                        .toList());
                found += nearest.size();
            }
        }
        return new Figure(
                "Recall@20, " + size,
                Integer.toString(found),
                Integer.toString(there),
                (double) found / there,
                new Figure.AtLeast(0.99));
    }

    private List<SimilarTitle> similar(SyntheticTenant tenant, TitleId title) {
        return TenantScope.<List<SimilarTitle>, RuntimeException>call(
                tenant.id(), () -> similarTitles.of(AUDIENCE, title, WANTED));
    }
}
