package io.marquee.entitlement.agreement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Generates tenants in which everything that decides takes every value, most of all the ones beside a boundary. */
final class Worlds {

    private static final List<Duration> AROUND = List.of(
            Duration.ofDays(-400),
            Duration.ofDays(-1),
            Duration.ofNanos(-1_000),
            Duration.ZERO,
            Duration.ofNanos(1_000),
            Duration.ofDays(1),
            Duration.ofDays(400));
    private static final List<Integer> RATINGS = List.of(0, 6, 12, 16, 18, 99);
    private static final List<String> STATES = List.of("TRIAL", "ACTIVE", "PAST_DUE", "CANCELLED", "EXPIRED");
    private static final int HIGHEST = 4;

    private final Random random;
    private final Instant now;

    Worlds(long seed, Instant now) {
        this.random = new Random(seed);
        this.now = now;
    }

    World next(int viewers, int titles) {
        List<Integer> ranks = new ArrayList<>(
                Stream.iterate(1, rank -> rank + 1).limit(HIGHEST).toList());
        Collections.shuffle(ranks, random);
        List<World.Plan> plans = ranks.stream()
                .limit(1 + random.nextInt(HIGHEST))
                .map(this::plan)
                .toList();
        return new World(
                plans,
                Stream.generate(this::title).limit(titles).toList(),
                Stream.generate(() -> viewer(plans.size())).limit(viewers).toList());
    }

    private World.Plan plan(int rank) {
        return new World.Plan(id(), rank, random.nextInt(3) * 500, random.nextBoolean() ? "MONTH" : "YEAR", often());
    }

    private World.Title title() {
        return new World.Title(
                id(),
                random.nextInt(3) == 0 ? id() : null,
                often() ? "PUBLISHED" : one(List.of("DRAFT", "WITHDRAWN")),
                one(RATINGS),
                1 + random.nextInt(HIGHEST + 1),
                windows());
    }

    /** Half-open, side by side or apart, the last perhaps without an end. */
    private List<World.Window> windows() {
        List<Duration> moments = new ArrayList<>(AROUND);
        Collections.shuffle(moments, random);
        List<Instant> edges = moments.stream()
                .limit(random.nextInt(5))
                .sorted()
                .map(now::plus)
                .toList();
        List<World.Window> windows = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            boolean last = i == edges.size() - 1;
            if (last ? random.nextBoolean() : often()) {
                windows.add(new World.Window(
                        edges.get(i),
                        last ? null : edges.get(i + 1),
                        often() ? null : 1 + random.nextInt(HIGHEST + 1)));
            }
        }
        return windows;
    }

    private World.Viewer viewer(int plans) {
        return new World.Viewer(
                id(), id(), random.nextInt(plans), !often(), subscription(), one(RATINGS), random.nextInt(3) == 0);
    }

    private World.Subscription subscription() {
        if (random.nextInt(8) == 0) {
            return null;
        }
        String state = one(STATES);
        boolean endless = (state.equals("ACTIVE") || state.equals("PAST_DUE")) && random.nextBoolean();
        return new World.Subscription(state, endless ? null : now.plus(one(AROUND)));
    }

    private boolean often() {
        return random.nextInt(4) != 0;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
