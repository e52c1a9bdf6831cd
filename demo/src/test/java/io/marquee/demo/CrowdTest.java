package io.marquee.demo;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdTest {
    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");
    private static final List<String> GENRES = List.of("noir", "comedy", "horror", "scifi");
    private static final List<ShelfTitle> SHELF =
            IntStream.range(0, 80).mapToObj(CrowdTest::title).toList();

    private final List<SyntheticViewer> crowd = new Crowd(SHELF, List.of("owl", "fox"), NOW).of(200, 7);

    @Test
    void theSameSeedMakesTheSameCrowd() {
        assertThat(new Crowd(SHELF, List.of("owl", "fox"), NOW).of(200, 7)).isEqualTo(crowd);
        assertThat(new Crowd(SHELF, List.of("owl", "fox"), NOW).of(200, 8)).isNotEqualTo(crowd);
    }

    @Test
    void eachRatesFiveToTwentyFiveTitlesThatItsPlanOpens() {
        assertThat(crowd).allSatisfy(viewer -> {
            assertThat(viewer.ratings()).hasSizeBetween(5, 25);
            assertThat(viewer.ratings()).allSatisfy(rating -> {
                assertThat(title(rating.title()).tier()).isLessThanOrEqualTo(viewer.rank());
                assertThat(rating.stars()).isBetween(1, 10);
            });
        });
    }

    @Test
    void nothingHappensBeforeATitleCameOrAfterNow() {
        assertThat(crowd)
                .flatExtracting(SyntheticViewer::plays)
                .allSatisfy(play -> assertThat(play.at())
                        .isBetween(title(play.title()).opensAt(), NOW)
                        .isAfterOrEqualTo(NOW.minus(Duration.ofDays(Crowd.DAYS))));
    }

    @Test
    void likesWhatItIsFondOf() {
        var taste = new Taste(List.of("noir"));

        var likes = SHELF.stream()
                .collect(partitioningBy(title -> title.genres().getFirst().equals("noir"), averagingInt(title ->
                        (int) (100 * taste.likes(title)))));

        assertThat(likes.get(true)).isGreaterThan(likes.get(false) + 50);
    }

    @Test
    void somePeopleTalkAboutTheSameTitlesTheseDays() {
        var lately = crowd.stream()
                .flatMap(viewer -> viewer.plays().stream())
                .filter(play -> play.kind().equals("PLAY") && play.at().isAfter(NOW.minus(Duration.ofDays(4))))
                .collect(groupingBy(SyntheticViewer.Play::title, counting()));

        long most = lately.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        assertThat(most)
                .isGreaterThan(
                        3 * lately.values().stream().mapToLong(Long::longValue).sum() / SHELF.size());
    }

    private static ShelfTitle title(int i) {
        return new ShelfTitle(
                new UUID(0, i),
                "title-" + i,
                List.of(GENRES.get(i % 4)),
                1 + i % 3,
                NOW.minus(Duration.ofDays(i % 5 == 0 ? 10 : 300)),
                Duration.ofMinutes(60 + i),
                List.of(new UUID(1, i)));
    }

    private static ShelfTitle title(UUID id) {
        return SHELF.get((int) id.getLeastSignificantBits());
    }
}
