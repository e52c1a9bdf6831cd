package io.marquee.epg.editing;

import static io.marquee.epg.editing.Sketch.NOON;
import static io.marquee.epg.editing.Sketch.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.marquee.catalogue.TitleId;
import io.marquee.epg.EpgTest;
import io.marquee.epg.TimeSlot;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.HandClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@EpgTest
class ScheduleTemplatesTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private ScheduleTemplates templates;

    @Autowired
    private ScheduleSettings settings;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private JdbcDrafts drafts;

    @Autowired
    private HandClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestDatabase database;

    private Studio studio;
    private TitleId serial;

    @BeforeEach
    void aSerialOfThreeEpisodes() {
        clock.set(NOON);
        studio = new Studio(jdbc, transactions, database);
        serial = studio.series("Les Vampires", "The Severed Head", "The Ring That Kills", "The Red Codebook");
    }

    @Test
    void aStripShowsAnEpisodeAfterTheOtherEveryWeekday() {
        ScheduleTemplate template = keep(serial);

        Edit edit = studio.here(() -> templates.apply(template.id(), FRIDAY, FRIDAY.plusDays(6), false, studio.ada));

        assertThat(edit).isEqualTo(new Edit.Done(5, List.of()));
        assertThat(drafted())
                .containsExactly(
                        "2026-11-20T20:15:00Z S1 E1: The Severed Head",
                        "2026-11-23T20:15:00Z S1 E2: The Ring That Kills",
                        "2026-11-24T20:15:00Z S1 E3: The Red Codebook",
                        "2026-11-25T20:15:00Z S1 E1: The Severed Head",
                        "2026-11-26T20:15:00Z S1 E2: The Ring That Kills");
    }

    @Test
    void aLaterPeriodGoesOnAfterTheLastEpisode() {
        ScheduleTemplate template = keep(serial);
        studio.here(() -> templates.apply(template.id(), FRIDAY, FRIDAY, false, studio.ada));

        studio.here(() -> templates.apply(template.id(), FRIDAY.plusDays(3), FRIDAY.plusDays(3), false, studio.ada));

        assertThat(drafted()).last().isEqualTo("2026-11-23T20:15:00Z S1 E2: The Ring That Kills");
    }

    @Test
    void daysOnWhichSomethingStandsThereAreLeftOutUnlessItIsReplaced() {
        studio.published("Stranger", "20:00", "21:00");
        ScheduleTemplate template = keep(serial);

        Edit careful = studio.here(() -> templates.apply(template.id(), FRIDAY, FRIDAY, false, studio.ada));
        assertThat(careful)
                .isInstanceOfSatisfying(
                        Edit.Done.class, done -> assertThat(done.leftOut()).hasSize(1));

        studio.here(() -> templates.apply(template.id(), FRIDAY, FRIDAY, true, studio.ada));
        assertThat(drafted()).containsExactly("2026-11-20T20:15:00Z S1 E1: The Severed Head");
    }

    @Test
    void itsTimeIsOnTheClocksOfTheTenantsZone() {
        clock.set(Instant.parse("2026-10-20T00:00:00Z"));
        studio.here(() -> {
            settings.keepDaysOf("Europe/Berlin");
            return true;
        });
        ScheduleTemplate template = keep(serial);

        studio.here(() -> templates.apply(
                template.id(), LocalDate.of(2026, 10, 23), LocalDate.of(2026, 10, 26), false, studio.ada));

        assertThat(drafted())
                .extracting(words -> words.substring(0, 20))
                .containsExactly("2026-10-23T18:15:00Z", "2026-10-26T19:15:00Z");
    }

    @Test
    void twoTemplatesHaveNotTheSameName() {
        keep(serial);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> keep(serial))
                .withMessageContaining("name:");
    }

    @Test
    void anotherTenantSeesNothing() {
        keep(serial);
        var other = new Studio(jdbc, transactions, database);

        assertThat(other.here(templates::all)).isEmpty();
        assertThat(studio.here(templates::all)).hasSize(1);
    }

    @Test
    void aGapIsFilledWholeAndWhatIsShownAnywayIsNotOffered() {
        TitleId shown = studio.film("Shown already", 57);
        studio.film("Sherlock Jr.", 45);
        studio.film("Too long", 90);
        TimeSlot gap = Studio.slot("19:18", "20:15");

        List<Suggestion> found = studio.here(() -> suggestions.filling(studio.noir, gap, Set.of(shown, serial), 5));

        assertThat(found).hasSize(1);
        Suggestion best = found.getFirst();
        assertThat(best.name()).isEqualTo("Sherlock Jr.");
        assertThat(best.words()).isEqualTo("45 min + 12 min interlude");
        assertThat(best.fit()).isEqualTo(78);
        assertThat(best.pieces().stream().map(Piece::length).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(gap.length());
    }

    private ScheduleTemplate keep(TitleId title) {
        var template = new ScheduleTemplate(
                UUID.randomUUID(),
                "Serial",
                studio.noir,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(20, 15),
                Duration.ofMinutes(40),
                title);
        studio.here(() -> {
            templates.keep(template);
            return true;
        });
        return template;
    }

    private List<String> drafted() {
        TimeSlot span =
                new TimeSlot(at("00:00").minus(Duration.ofDays(40)), at("00:00").plus(Duration.ofDays(40)));
        return studio.within(() -> drafts.lines(List.of(studio.noir), span)).stream()
                .map(line -> line.entry().start() + " "
                        + line.entry().showing().content().subtitle())
                .toList();
    }
}
