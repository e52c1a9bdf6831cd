package io.marquee.playback.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LiveComposerTest {

    private static final Instant EIGHT = Instant.parse("2026-11-20T20:00:00Z");

    private final LiveMedia media = LiveMedia.fromClasspath();
    private final LiveComposer composer = new LiveComposer(media);

    /** A segment as a player reads it. */
    private record Listed(long number, long discontinuity, Instant start, Duration length, String address) {}

    @Test
    void endsAheadOfTheClockByWhatPlayersKeepFromTheEndAndHoldsHalfAnHour() {
        List<Listed> listed = read(composer.media(List.of(showing(0, 90, "Nosferatu")), EIGHT.plusSeconds(1)));

        Instant end = listed.getLast().start().plus(listed.getLast().length());
        assertThat(Duration.between(EIGHT, end)).isBetween(Duration.ofSeconds(11), Duration.ofSeconds(16));
        assertThat(Duration.between(listed.getFirst().start(), EIGHT))
                .isBetween(LiveComposer.WINDOW.minusSeconds(2), LiveComposer.WINDOW.plusSeconds(LiveGrid.CELL));
    }

    @Test
    void aProgrammeBeginsOnItsSecondWithADiscontinuityWhereverThatLies() {
        for (int second = 0; second < 60; second++) {
            Instant change = EIGHT.minus(Duration.ofMinutes(5)).plusSeconds(second);
            List<Showing> schedule = List.of(
                    new Showing(EIGHT.minus(Duration.ofHours(1)), change, "Spring", false),
                    new Showing(change, EIGHT.plus(Duration.ofHours(1)), "Nosferatu", false));

            List<Listed> listed = read(composer.media(schedule, EIGHT));

            int at = indexOf(listed, change);
            assertThat(at).as("a segment begins at " + change).isPositive();
            assertThat(listed.get(at).discontinuity())
                    .isEqualTo(listed.get(at - 1).discontinuity() + 1);
            assertThat(listed.get(at).address()).contains("-0-");
        }
    }

    /** Thousands of polls of two hours with a schedule that is edited as it goes: whatever was listed stays what it was. */
    @Test
    void aSegmentKeepsItsNumberItsPlaceAndItsDiscontinuityForAsLongAsItIsListed() {
        var random = new Random(4);
        Map<Long, Listed> known = new LinkedHashMap<>();
        List<Showing> schedule = schedule(random);

        for (Instant now = EIGHT; now.isBefore(EIGHT.plus(Duration.ofHours(2))); now = now.plusMillis(2_345)) {
            List<Listed> listed = read(composer.media(schedule, now));
            for (int i = 0; i < listed.size(); i++) {
                Listed segment = listed.get(i);
                assertThat(known.putIfAbsent(segment.number(), segment)).isIn(null, segment);
                if (i > 0) {
                    Listed before = listed.get(i - 1);
                    assertThat(segment.number()).isEqualTo(before.number() + 1);
                    assertThat(segment.start()).isEqualTo(before.start().plus(before.length()));
                }
            }
            known.keySet().removeIf(number -> number < listed.getFirst().number());
        }
    }

    @Test
    void theMediasClockRunsOnUntilADiscontinuityAndNoSegmentExceedsTheTarget() {
        var random = new Random(11);
        for (int i = 0; i < 200; i++) {
            String text = composer.media(schedule(random), EIGHT.plusSeconds(random.nextInt(7_200)));

            List<Listed> listed = read(text);
            int clock = -1;
            long discontinuity = listed.getFirst().discontinuity();
            for (Listed segment : listed) {
                String[] parts = segment.address().split("[-.]", -1);
                if (segment.discontinuity() != discontinuity) {
                    clock = 0;
                    discontinuity = segment.discontinuity();
                }
                int from = Integer.parseInt(parts[1]);
                if (clock >= 0) {
                    assertThat(from).isEqualTo(clock);
                }
                clock = from + Integer.parseInt(parts[2]);
                assertThat(Duration.ofSeconds(Integer.parseInt(parts[2]))).isEqualTo(segment.length());
                assertThat(media.find(segment.address().substring("seg/".length())))
                        .isPresent();
            }
            assertThat(listed)
                    .allSatisfy(segment -> assertThat(segment.length())
                            .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(LiveGrid.LONGEST)));
            assertThat(text).contains("#EXT-X-TARGETDURATION:5\n").doesNotContain("ENDLIST");
        }
    }

    @Test
    void subtitlesGoSegmentBySegmentBesideThePictures() {
        List<Showing> schedule = schedule(new Random(7));

        List<Listed> pictures = read(composer.media(schedule, EIGHT));
        List<Listed> words = read(composer.subtitles(schedule, EIGHT));

        assertThat(words).hasSameSizeAs(pictures);
        for (int i = 0; i < words.size(); i++) {
            Listed picture = pictures.get(i);
            assertThat(words.get(i))
                    .isEqualTo(new Listed(
                            picture.number(),
                            picture.discontinuity(),
                            picture.start(),
                            picture.length(),
                            "subs/" + picture.number() + ".vtt"));
        }
    }

    @Test
    void theWordsSayWhatIsOnHowLongItHasBeenAndTheTime() {
        List<Showing> schedule = List.of(showing(0, 90, "Nosferatu"));
        long number = EIGHT.plusSeconds(32).getEpochSecond() / LiveGrid.CELL * LiveGrid.PIECES;

        String vtt = composer.subtitle(schedule, number);

        assertThat(vtt).startsWith("""
                WEBVTT
                X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0

                00:00:00.000 --> 00:00:01.000
                Nosferatu
                0:00:32 of 1:30:00 · 20:00:32 UTC

                00:00:01.000 --> 00:00:02.000
                """);
    }

    @Test
    void gapsAndWhatIsWithheldAreThePauseAndNothingElseIs() {
        List<Showing> schedule = List.of(
                new Showing(EIGHT.minusSeconds(600), EIGHT.minusSeconds(400), "Spring", false),
                new Showing(EIGHT.minusSeconds(300), EIGHT.minusSeconds(200), "Nosferatu", true),
                new Showing(EIGHT.minusSeconds(200), EIGHT.plusSeconds(900), "Häxan", false));

        List<Listed> listed = read(composer.media(schedule, EIGHT));

        String pause = media.pause().address(0, 1).substring(4, 20);
        assertThat(listed).allSatisfy(segment -> {
            boolean on = !segment.start().isBefore(EIGHT.minusSeconds(200))
                    || (!segment.start().isBefore(EIGHT.minusSeconds(600))
                            && segment.start().isBefore(EIGHT.minusSeconds(400)));
            assertThat(segment.address().contains(pause)).isEqualTo(!on);
        });
        assertThat(composer.subtitle(List.of(), listed.getLast().number())).contains("A short pause");
    }

    @Test
    void aNameCannotBreakOutOfItsQuotesOrItsCue() {
        String hostile = "A \"B\"\r\n#EXT-X-ENDLIST\n\n00:00 --> 00:09\n<script>";

        assertThat(composer.master(hostile).lines()).hasSize(7).doesNotContain("#EXT-X-ENDLIST");
        assertThat(composer.subtitle(
                        List.of(new Showing(EIGHT, EIGHT.plusSeconds(90), hostile, false)),
                        EIGHT.getEpochSecond() / LiveGrid.CELL * LiveGrid.PIECES))
                .contains("A \"B\" #EXT-X-ENDLIST 00:00 --&gt; 00:09 &lt;script&gt;\n");
    }

    @Test
    void halfAnHourIsAFewKilobytes() {
        assertThat(composer.media(schedule(new Random(1)), EIGHT)).hasSizeLessThan(40_000);
    }

    private static Showing showing(int fromMinute, int toMinute, String name) {
        return new Showing(
                EIGHT.plus(Duration.ofMinutes(fromMinute)), EIGHT.plus(Duration.ofMinutes(toMinute)), name, false);
    }

    /** From an hour before eight to eleven: programmes of half a minute to some minutes, gaps among them. */
    private static List<Showing> schedule(Random random) {
        var schedule = new ArrayList<Showing>();
        Instant at = EIGHT.minus(Duration.ofHours(1));
        while (at.isBefore(EIGHT.plus(Duration.ofHours(3)))) {
            Instant stop = at.plusSeconds(33 + random.nextInt(400)).plusMillis(random.nextInt(2) * 40L);
            schedule.add(new Showing(at, stop, "Programme " + schedule.size(), random.nextInt(9) == 0));
            at = random.nextInt(3) == 0 ? stop.plusSeconds(20 + random.nextInt(100)) : stop;
        }
        return schedule;
    }

    private static int indexOf(List<Listed> listed, Instant start) {
        return listed.stream().map(Listed::start).toList().indexOf(start);
    }

    private static List<Listed> read(String playlist) {
        var listed = new ArrayList<Listed>();
        long number = 0;
        long discontinuity = 0;
        Instant at = Instant.EPOCH;
        Duration length = Duration.ZERO;
        for (String line : playlist.lines().toList()) {
            String value = line.substring(line.indexOf(':') + 1);
            if (line.startsWith("#EXT-X-MEDIA-SEQUENCE:")) {
                number = Long.parseLong(value);
            } else if (line.startsWith("#EXT-X-DISCONTINUITY-SEQUENCE:")) {
                discontinuity = Long.parseLong(value);
            } else if (line.equals("#EXT-X-DISCONTINUITY")) {
                discontinuity++;
            } else if (line.startsWith("#EXT-X-PROGRAM-DATE-TIME:")) {
                assertThat(Instant.parse(value)).isIn(at, listed.isEmpty() ? Instant.parse(value) : at);
                at = Instant.parse(value);
            } else if (line.startsWith("#EXTINF:")) {
                length = Duration.ofMillis((long) (Double.parseDouble(value.replace(",", "")) * 1000));
            } else if (!line.startsWith("#")) {
                listed.add(new Listed(number++, discontinuity, at, length, line));
                at = at.plus(length);
            }
        }
        return listed;
    }
}
