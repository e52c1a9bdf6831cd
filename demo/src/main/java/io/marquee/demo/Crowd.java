package io.marquee.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes viewers up: each has a taste, watches and rates 5 to 25 titles by it over the last {@value #DAYS} days, and some
 * follow what is being talked about these days. The same shelf, seed and moment make the same crowd.
 */
final class Crowd {
    static final int DAYS = 60;

    private static final int TALKED_ABOUT = 8;
    private static final Duration TALK = Duration.ofDays(4);

    private final List<ShelfTitle> shelf;
    private final List<ShelfTitle> talkedAbout;
    private final List<String> avatars;
    private final Instant now;

    Crowd(List<ShelfTitle> shelf, List<String> avatars, Instant now) {
        this.shelf = List.copyOf(shelf);
        this.avatars = List.copyOf(avatars);
        this.now = now;
        this.talkedAbout = shelf.stream()
                .sorted(Comparator.comparingDouble(Taste::quality).reversed())
                .limit(TALKED_ABOUT)
                .toList();
    }

    List<SyntheticViewer> of(int size, long seed) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(number -> viewer(number, new SplittableRandom(seed * 1_000_003 + number)))
                .toList();
    }

    private SyntheticViewer viewer(int number, SplittableRandom random) {
        int roll = random.nextInt(10);
        int rank = roll < 5 ? 1 : roll < 8 ? 2 : 3;
        Taste taste = Taste.random(shelf, random);
        List<SyntheticViewer.Rating> ratings = new ArrayList<>();
        List<SyntheticViewer.Play> plays = new ArrayList<>();
        for (ShelfTitle title : pick(taste, 5 + random.nextInt(21), rank, random)) {
            int stars = stars(taste, title, random);
            Instant at = moment(title, Duration.ofDays(DAYS), random);
            play(title, at, stars > 4, random, plays);
            ratings.add(new SyntheticViewer.Rating(title.id(), stars, earliest(at.plus(title.runtime()), now)));
        }
        if (random.nextInt(3) == 0) {
            ShelfTitle title = talkedAbout.get(random.nextInt(talkedAbout.size()));
            if (title.tier() <= rank) {
                play(title, moment(title, TALK, random), true, random, plays);
            }
        }
        return new SyntheticViewer(number, rank, avatars.get(random.nextInt(avatars.size())), ratings, plays);
    }

    /** Draws without replacement, each title by its weight (Efraimidis and Spirakis 2006). */
    private List<ShelfTitle> pick(Taste taste, int count, int rank, SplittableRandom random) {
        record Drawn(ShelfTitle title, double key) {}
        return shelf.stream()
                .filter(title -> title.tier() <= rank)
                .map(title -> {
                    double likes = taste.likes(title);
                    double weight = likes * likes * (0.3 + Taste.quality(title));
                    return new Drawn(title, -Math.log(1 - random.nextDouble()) / weight);
                })
                .sorted(Comparator.comparingDouble(Drawn::key))
                .limit(count)
                .map(Drawn::title)
                .toList();
    }

    private static int stars(Taste taste, ShelfTitle title, SplittableRandom random) {
        double opinion = 3 + 4 * taste.likes(title) + 3 * Taste.quality(title) - 1 + random.nextGaussian();
        return Math.clamp(Math.round(opinion), 1, 10);
    }

    private static void play(
            ShelfTitle title, Instant at, boolean gladly, SplittableRandom random, List<SyntheticViewer.Play> plays) {
        var playable = title.playables().get(random.nextInt(title.playables().size()));
        plays.add(new SyntheticViewer.Play(title.id(), playable, "PLAY", at));
        if (gladly && random.nextInt(10) < 8) {
            plays.add(new SyntheticViewer.Play(title.id(), playable, "FINISH", at.plus(title.runtime())));
        }
    }

    /** Some time in the last days, after the title came and early enough to see its end. */
    private Instant moment(ShelfTitle title, Duration span, SplittableRandom random) {
        Instant last = now.minus(title.runtime());
        Instant first = now.minus(span);
        if (title.opensAt().isAfter(first)) {
            first = earliest(title.opensAt(), last);
        }
        return first.plusSeconds((long) (Duration.between(first, last).toSeconds() * random.nextDouble()));
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
