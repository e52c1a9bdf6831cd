package io.marquee.epg.editing;

import static io.marquee.epg.editing.Sketch.NOON;
import static io.marquee.epg.editing.Sketch.at;
import static io.marquee.epg.editing.Sketch.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.marquee.account.AccountId;
import io.marquee.epg.BroadcastId;
import io.marquee.epg.EpgTest;
import io.marquee.epg.TimeSlot;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.HandClock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@EpgTest
class DraftsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private Drafts drafts;

    @Autowired
    private Boards boards;

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
    void viewersSeeNothingOfADraft() {
        move(detour, "18:30");

        assertThat(draft()).containsExactly("Detour 18:30 19:40", "Stranger 20:15 21:50");
        assertThat(studio.seen()).containsExactly("Detour 18:00 19:10", "Stranger 20:15 21:50");
        assertThat(studio.events(PublishedSchedule.CHANGED)).isEmpty();
        assertThat(studio.events(Drafts.CHANGED)).containsExactly(studio.noir.value());
    }

    @Test
    void whatIsInTheWayChangesNothing() {
        Edit edit = move(detour, "20:00");

        assertThat(edit)
                .isInstanceOfSatisfying(
                        Edit.InTheWay.class,
                        refused -> assertThat(refused.obstacle().id()).isEqualTo(stranger));
        assertThat(draft()).containsExactly("Detour 18:00 19:10", "Stranger 20:15 21:50");
        assertThat(board().drafted()).isZero();
    }

    @Test
    void whatIsMovedBackIsNoDraftAnyMore() {
        move(detour, "18:30");
        move(detour, "18:00");

        assertThat(board().drafted()).isZero();
    }

    @Test
    void everyStepIsTakenBackAndRepeated() {
        move(detour, "18:30");
        place("Short", "19:45", 20);
        remove(stranger);
        List<String> last = draft();

        undo();
        undo();
        undo();

        assertThat(draft()).containsExactly("Detour 18:00 19:10", "Stranger 20:15 21:50");
        assertThat(board().drafted()).isZero();
        assertThat(history().undo()).isNull();
        assertThat(history().redo()).isEqualTo("Move “Detour” to 18:30");

        redo();
        redo();
        redo();

        assertThat(draft()).isEqualTo(last).containsExactly("Detour 18:30 19:40", "Short 19:45 20:05");
        assertThat(history().redo()).isNull();
    }

    @Test
    void aNewStepEndsWhatCouldBeRepeated() {
        move(detour, "18:30");
        undo();
        place("Short", "19:30", 20);

        assertThat(history().redo()).isNull();
        assertThat(history().undo()).isEqualTo("Place “Short” at 19:30");
    }

    @Test
    void whoseBroadcastAnotherHasChangedSinceTakesNothingBack() {
        AccountId bela = studio.account("bela");
        move(detour, "18:30");
        studio.here(() -> drafts.apply(new Command.Move(detour, studio.noir, at("18:45"), Way.EXACT), bela));

        assertThat(undo()).isInstanceOf(Edit.Overtaken.class);
        assertThat(draft()).contains("Detour 18:45 19:55");
    }

    @Test
    void takingBackAnotherStepThanTheLastOfAllKeepsTheOther() {
        AccountId bela = studio.account("bela");
        move(detour, "18:30");
        studio.here(() -> drafts.apply(new Command.Remove(stranger, Way.EXACT), bela));

        assertThat(undo()).isInstanceOf(Edit.Done.class);

        assertThat(draft()).containsExactly("Detour 18:00 19:10");
    }

    @Test
    void aBroadcastOverMidnightIsShownOnBothDays() {
        studio.published(studio.noir, "Late", at("23:30"), at("23:30").plusSeconds(5400));

        Board saturday = studio.here(() -> boards.of(FRIDAY.plusDays(1), "", 10));

        assertThat(Studio.drafted(saturday)).containsExactly("Late 23:30 01:00");
        assertThat(saturday.rows().getFirst().gaps().getFirst().start())
                .isEqualTo(at("23:30").plusSeconds(5400));
    }

    @Test
    void aBoardCountsTheGapsThatAreStillToCome() {
        Board.Row row = board().rows().getFirst();

        assertThat(row.gaps())
                .containsExactly(
                        new TimeSlot(at("00:00"), at("18:00")),
                        Studio.slot("19:10", "20:15"),
                        new TimeSlot(at("21:50"), at("00:00").plusSeconds(86_400)));
        assertThat(row.overlaps()).isEmpty();
    }

    @Test
    void whatIsPublishedUnderADraftIsAnOverlapThatTheBoardShows() {
        move(detour, "18:30");
        studio.published("Import", "19:30", "20:00");

        Board.Row row = board().rows().getFirst();

        assertThat(row.overlaps()).containsExactly(Studio.slot("19:30", "19:40"));
    }

    @Test
    void otherContentIsAnotherProgramme() {
        Content other = new Content(null, "Detour", "Restored", "Longer.", "Noir", 12);
        studio.here(() -> drafts.apply(new Command.Rewrite(detour, other), studio.ada));

        Line line = studio.here(() -> drafts.find(detour)).orElseThrow();

        assertThat(line.entry().showing().content()).isEqualTo(other);
        assertThat(line.state()).isEqualTo(Line.State.CHANGED);
    }

    @Test
    void anotherTenantSeesNothing() {
        var other = new Studio(jdbc, transactions, database);
        move(detour, "18:30");

        assertThat(other.here(() -> drafts.find(detour))).isEmpty();
        assertThat(other.here(() -> drafts.history(studio.ada)).undo()).isNull();
        assertThat(Studio.drafted(other.here(() -> boards.of(FRIDAY, "", 10)))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> other.here(() -> drafts.apply(new Command.Remove(detour, Way.EXACT), other.ada)));
    }

    private Edit move(BroadcastId id, String start) {
        return studio.here(() -> drafts.apply(new Command.Move(id, studio.noir, at(start), Way.EXACT), studio.ada));
    }

    private void place(String name, String start, int minutes) {
        studio.here(() -> drafts.apply(
                new Command.Place(studio.noir, at(start), List.of(piece(name, minutes)), Way.EXACT), studio.ada));
    }

    private void remove(BroadcastId id) {
        studio.here(() -> drafts.apply(new Command.Remove(id, Way.EXACT), studio.ada));
    }

    private Edit undo() {
        return studio.here(() -> drafts.undo(studio.ada));
    }

    private void redo() {
        studio.here(() -> drafts.redo(studio.ada));
    }

    private History history() {
        return studio.here(() -> drafts.history(studio.ada));
    }

    private Board board() {
        return studio.here(() -> boards.of(FRIDAY, "", 10));
    }

    private List<String> draft() {
        return Studio.drafted(board());
    }
}
