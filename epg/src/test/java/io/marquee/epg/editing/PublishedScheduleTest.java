package io.marquee.epg.editing;

import static io.marquee.epg.editing.Sketch.NOON;
import static io.marquee.epg.editing.Sketch.at;
import static io.marquee.epg.editing.Sketch.content;
import static io.marquee.epg.editing.Sketch.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.EpgTest;
import io.marquee.epg.TimeSlot;
import io.marquee.epg.scheduling.DailySchedule;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@EpgTest
class PublishedScheduleTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private Drafts drafts;

    @Autowired
    private PublishedSchedule schedule;

    @Autowired
    private ScheduleSettings settings;

    @Autowired
    private DailySchedule daily;

    @Autowired
    private HandClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestDatabase database;

    private Studio studio;
    private BroadcastId detour;
    private BroadcastId stranger;

    @BeforeEach
    void anEveningWithAGap() {
        clock.set(NOON);
        studio = new Studio(jdbc, transactions, database);
        detour = studio.published("Detour", "18:00", "19:10");
        stranger = studio.published("Stranger", "20:15", "21:50");
    }

    @Test
    void aPublishedDayIsWhatWasDrafted() {
        apply(new Command.Move(detour, studio.noir, at("18:30"), Way.EXACT));
        apply(new Command.Remove(stranger, Way.EXACT));
        apply(new Command.Place(studio.noir, at("20:00"), List.of(piece("Gilda", 110)), Way.EXACT));

        Published published = publish();

        assertThat(published).isEqualTo(new Published.Done(3, Set.of(studio.noir)));
        assertThat(studio.seen()).containsExactly("Detour 18:30 19:40", "Gilda 20:00 21:50");
        assertThat(studio.events(PublishedSchedule.CHANGED)).containsExactly(studio.noir.value());
        assertThat(studio.here(() -> schedule.drafted(FRIDAY, List.of(studio.noir))))
                .isZero();
    }

    @Test
    void twoThatChangePlacesArePublishedTogether() {
        apply(new Command.Remove(stranger, Way.EXACT));
        apply(new Command.Move(detour, studio.noir, at("20:30"), Way.EXACT));

        assertThat(publish()).isInstanceOf(Published.Done.class);
        assertThat(studio.seen()).containsExactly("Detour 20:30 21:40");
    }

    @Test
    void onlyTheDayIsPublishedAndWhatMustMakeRoomForIt() {
        BroadcastId early = studio.published(studio.noir, "Early", saturday("00:00"), saturday("01:00"));
        BroadcastId late = studio.published(studio.noir, "Later", saturday("12:00"), saturday("13:00"));
        apply(new Command.Move(early, studio.noir, saturday("03:00"), Way.EXACT));
        apply(new Command.Move(late, studio.noir, saturday("14:00"), Way.EXACT));
        apply(new Command.Place(studio.noir, at("23:00"), List.of(piece("Night", 120)), Way.EXACT));

        assertThat(publish()).isEqualTo(new Published.Done(2, Set.of(studio.noir)));
        assertThat(studio.seen())
                .containsExactly(
                        "Detour 18:00 19:10",
                        "Stranger 20:15 21:50",
                        "Night 23:00 01:00",
                        "Early 03:00 04:00",
                        "Later 12:00 13:00");
    }

    @Test
    void whatSomebodyElseChangedIsNamedAndNothingIsPublished() {
        apply(new Command.Move(detour, studio.noir, at("18:30"), Way.EXACT));
        apply(new Command.Remove(stranger, Way.EXACT));
        studio.moveBehindTheScenes(detour, "17:00", "18:10");

        assertThat(publish()).isEqualTo(new Published.Overtaken(List.of("Detour")));
        assertThat(studio.seen()).containsExactly("Detour 17:00 18:10", "Stranger 20:15 21:50");

        studio.here(() -> {
            drafts.keepOurs(detour);
            return true;
        });

        assertThat(publish()).isInstanceOf(Published.Done.class);
        assertThat(studio.seen()).containsExactly("Detour 18:30 19:40");
    }

    @Test
    void theirsMayHoldInstead() {
        apply(new Command.Move(detour, studio.noir, at("18:30"), Way.EXACT));
        studio.moveBehindTheScenes(detour, "17:00", "18:10");

        studio.here(() -> {
            drafts.takeTheirs(detour);
            return true;
        });

        assertThat(publish()).isEqualTo(new Published.Done(0, Set.of()));
        assertThat(studio.seen()).contains("Detour 17:00 18:10");
    }

    @Test
    void theDatabaseRefusesWhatOverlapsAndTheObstacleIsNamed() {
        apply(new Command.Place(studio.noir, at("19:15"), List.of(piece("Short", 50)), Way.EXACT));
        BroadcastId imported = studio.published("Import", "19:30", "20:00");

        assertThat(publish()).isInstanceOfSatisfying(Published.InTheWay.class, refused -> {
            assertThat(refused.wanted().name()).isEqualTo("Short");
            assertThat(refused.obstacle().id()).isEqualTo(imported);
        });
        assertThat(studio.seen()).containsExactly("Detour 18:00 19:10", "Import 19:30 20:00", "Stranger 20:15 21:50");
    }

    @Test
    void publishingCanBeTakenBack() {
        apply(new Command.Remove(detour, Way.EXACT));
        publish();

        studio.here(() -> drafts.undo(studio.ada));
        publish();

        assertThat(studio.seen()).containsExactly("Detour 18:00 19:10", "Stranger 20:15 21:50");
    }

    @Test
    void theGeneratorLeavesAPublishedDayAlone() {
        for (int i = 1; i <= 12; i++) {
            studio.film("Film " + i, 20 + 5 * i);
        }
        ChannelId drawn = studio.channel(2, "noir");
        ChannelId kept = studio.channel(3, "noir");
        ChannelId hand = studio.channel(4, "noir");
        studio.here(() -> {
            settings.byHand(hand, true);
            return true;
        });
        studio.here(() -> drafts.apply(
                new Command.Place(kept, at("20:00"), List.of(piece("Premiere", 90)), Way.EXACT), studio.ada));
        studio.here(() -> schedule.publish(FRIDAY, List.of(kept)));

        studio.within(daily::keepUp);

        assertThat(onFriday(drawn)).isGreaterThan(5);
        assertThat(onFriday(kept)).isEqualTo(1);
        assertThat(onFriday(hand)).isZero();
        assertThat(broadcasts(kept)).isGreaterThan(50);
        assertThat(broadcasts(hand)).isZero();
    }

    @Test
    void oneBroadcastIsAddedChangedAndRemovedAtOnce() {
        var id = new BroadcastId(UUID.randomUUID());
        Edit added = studio.here(() -> schedule.add(id, studio.noir, Studio.slot("19:10", "20:00"), content("Short")));
        Edit changed =
                studio.here(() -> schedule.change(id, studio.noir, Studio.slot("19:15", "20:15"), content("Longer")));

        assertThat(added).isInstanceOf(Edit.Done.class);
        assertThat(changed).isInstanceOf(Edit.Done.class);
        assertThat(studio.here(() -> schedule.version(id))).contains(1);
        assertThat(studio.seen()).contains("Longer 19:15 20:15");

        studio.here(() -> {
            schedule.remove(id);
            return true;
        });

        assertThat(studio.seen()).hasSize(2);
        assertThat(studio.events(PublishedSchedule.CHANGED)).hasSize(3);
    }

    @Test
    void oneBroadcastThatOverlapsIsRefusedByTheDatabaseNamingTheOther() {
        Edit edit = studio.here(
                () -> schedule.change(detour, studio.noir, Studio.slot("19:30", "20:16"), content("Detour")));

        assertThat(edit)
                .isInstanceOfSatisfying(
                        Edit.InTheWay.class,
                        refused -> assertThat(refused.obstacle().id()).isEqualTo(stranger));
        assertThat(studio.seen()).containsExactly("Detour 18:00 19:10", "Stranger 20:15 21:50");
    }

    @Test
    void anotherTenantSeesNothing() {
        var other = new Studio(jdbc, transactions, database);

        assertThat(other.here(() -> schedule.find(detour))).isEmpty();
        assertThat(other.here(() -> schedule.page(null, Studio.slot("00:00", "23:00"), 0, 10)))
                .isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> other.here(() -> {
                    schedule.remove(detour);
                    return true;
                }));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> other.here(() -> schedule.add(
                        new BroadcastId(UUID.randomUUID()),
                        studio.noir,
                        Studio.slot("13:00", "14:00"),
                        content("Foreign"))));
    }

    private Edit apply(Command command) {
        return studio.here(() -> drafts.apply(command, studio.ada));
    }

    private Published publish() {
        return studio.here(() -> schedule.publish(FRIDAY, List.of(studio.noir)));
    }

    private long onFriday(ChannelId channel) {
        return studio.here(() -> schedule.page(channel, Studio.slot("00:00", "23:59"), 0, 100)).stream()
                .filter(entry -> entry.start().isBefore(at("23:59")))
                .count();
    }

    private long broadcasts(ChannelId channel) {
        return studio.here(() -> schedule.page(
                        channel, new TimeSlot(NOON.minus(Duration.ofDays(4)), NOON.plus(Duration.ofDays(9))), 0, 1000))
                .size();
    }

    private static Instant saturday(String clock) {
        return at(clock).plus(Duration.ofDays(1));
    }
}
