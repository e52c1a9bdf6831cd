package io.marquee.bench;

import io.marquee.catalogue.Audience;
import io.marquee.epg.ChannelId;
import io.marquee.epg.Guide;
import io.marquee.localstack.TestDatabase;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * The guide over two weeks of many channels, as JSON: a window against its own statements by plain JDBC, and what all
 * channels show now.
 */
final class GuideBench {

    private static final Audience EVERYBODY = new Audience(9, 99);
    private static final int WINDOW_CHANNELS = 25;
    private static final Duration WINDOW = Duration.ofHours(4);
    private static final int WINDOWS = 40;
    private static final double NOW_AND_NEXT_MILLIS = 20;

    private final Guide guide;
    private final JsonMapper json;
    private final TestDatabase database;
    private final int channels;
    private final int rounds;

    GuideBench(Guide guide, JsonMapper json, TestDatabase database, boolean quick) {
        this.guide = guide;
        this.json = json;
        this.database = database;
        this.channels = quick ? 50 : 1000;
        this.rounds = quick ? 3 : 15;
    }

    List<Figure> run() throws SQLException {
        TenantId tenant = new SyntheticGuide(database).with(channels);
        return List.of(window(tenant), nowAndNext(tenant), scans(tenant));
    }

    private Figure window(TenantId tenant) throws SQLException {
        List<ChannelId> all = guideOf(tenant, () -> guide.lineup(EVERYBODY)).channels().stream()
                .map(channel -> channel.id())
                .toList();
        Random random = new Random(4);
        Instant first = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofDays(3));
        var ours = new Samples();
        var floor = new Samples();
        try (var plain = new PlainJdbc(database.app())) {
            for (int window = 0; window < WINDOWS; window++) {
                int at = random.nextInt(all.size() - WINDOW_CHANNELS);
                Set<ChannelId> some = new HashSet<>(all.subList(at, at + WINDOW_CHANNELS));
                Instant from = first.plus(Duration.ofHours(random.nextInt(12 * 24)));
                Runnable asked = () -> guideOf(
                        tenant, () -> json.writeValueAsBytes(guide.window(EVERYBODY, from, from.plus(WINDOW), some)));
                List<SentStatement> sent = StatementRecorder.during(asked);
                for (int round = -2; round < rounds; round++) {
                    long bare = plain.sum(tenant, sent);
                    long begun = System.nanoTime();
                    asked.run();
                    long took = System.nanoTime() - begun;
                    if (round >= 0) {
                        floor.add(bare);
                        ours.add(took);
                    }
                }
            }
        }
        return Figure.slower("Guide window, 25 of " + channels + " channels x 4 h, as JSON", ours, floor, 5);
    }

    private Figure nowAndNext(TenantId tenant) {
        var ours = new Samples();
        for (int round = -10; round < 4 * rounds; round++) {
            long begun = System.nanoTime();
            guideOf(tenant, () -> guide.nowAndNext(EVERYBODY));
            if (round >= 0) {
                ours.add(System.nanoTime() - begun);
            }
        }
        return Figure.within(
                "Now and next of " + channels + " channels", ours.medianNanos() / 1e6, NOW_AND_NEXT_MILLIS, " ms");
    }

    private Figure scans(TenantId tenant) throws SQLException {
        List<String> read = new ArrayList<>();
        try (var plain = new PlainJdbc(database.app())) {
            for (SentStatement statement :
                    StatementRecorder.during(() -> guideOf(tenant, () -> guide.nowAndNext(EVERYBODY)))) {
                if (statement.sql().contains("broadcast")) {
                    plain.plan(tenant, statement).stream()
                            .filter(line -> line.contains("Seq Scan"))
                            .forEach(read::add);
                }
            }
        }
        read.forEach(System.out::println);
        return new Figure(
                "Now and next, tables read from end to end",
                Integer.toString(read.size()),
                "0",
                read.size(),
                new Figure.AtMost(0));
    }

    private static <T> T guideOf(TenantId tenant, Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, work::get);
    }
}
