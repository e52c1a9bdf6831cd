package io.marquee.epg.editing;

import static io.marquee.epg.editing.Sketch.KIDS;
import static io.marquee.epg.editing.Sketch.NOIR;
import static io.marquee.epg.editing.Sketch.at;
import static io.marquee.epg.editing.Sketch.entry;
import static io.marquee.epg.editing.Sketch.id;
import static io.marquee.epg.editing.Sketch.piece;
import static io.marquee.epg.editing.Sketch.run;
import static io.marquee.epg.editing.Sketch.sheet;
import static io.marquee.epg.editing.Sketch.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.marquee.epg.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class EditorTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void aMovedBroadcastKeepsItsLength() {
        Sheet sheet = sheet("Detour 18:00 19:10");

        assertThat(run(sheet, new Command.Move(id("Detour"), NOIR, at("20:15"), Way.EXACT)))
                .isEmpty();

        assertThat(written(sheet)).containsExactly("Detour 20:15 21:25");
    }

    @Test
    void whatIsInTheWayIsNamed() {
        Sheet sheet = sheet("Detour 18:00 19:10", "Stranger 20:15 21:50");

        assertThat(run(sheet, new Command.Move(id("Detour"), NOIR, at("20:00"), Way.EXACT)))
                .hasValueSatisfying(edit -> {
                    assertThat(edit).isInstanceOf(Edit.InTheWay.class);
                    assertThat(((Edit.InTheWay) edit).obstacle()).isEqualTo(entry("Stranger 20:15 21:50"));
                });
    }

    @Test
    void touchingIsNoOverlap() {
        Sheet sheet = sheet("Detour 18:00 19:00", "Stranger 20:00 21:00");

        assertThat(run(sheet, new Command.Move(id("Detour"), NOIR, at("19:00"), Way.EXACT)))
                .isEmpty();
    }

    @Test
    void insertingPushesOnlyWhatMustGiveWayAndGapsSwallowThePush() {
        Sheet sheet = sheet("Detour 18:00 19:00", "Stranger 19:00 20:00", "Kiss 20:10 21:00", "Gilda 22:00 23:00");

        assertThat(run(sheet, new Command.Place(NOIR, at("19:00"), List.of(piece("Short", 30)), Way.INSERT)))
                .isEmpty();

        assertThat(written(sheet))
                .containsExactly(
                        "Detour 18:00 19:00",
                        "Short 19:00 19:30",
                        "Stranger 19:30 20:30",
                        "Kiss 20:30 21:20",
                        "Gilda 22:00 23:00");
    }

    @Test
    void aPushEndsAtTheNextDay() {
        Sheet sheet = sheet("Detour 22:00 23:00", "Stranger 23:00 00:00");
        sheet.put(entry("Early 18:00 19:00").at(Instant.parse("2026-11-21T00:00:00Z")));
        var before = new Sheet(sheet.all().toList());

        assertThat(run(before, new Command.Place(NOIR, at("22:00"), List.of(piece("Short", 30)), Way.INSERT)))
                .hasValueSatisfying(edit ->
                        assertThat(((Edit.InTheWay) edit).obstacle().name()).isEqualTo("Early"));
    }

    @Test
    void rippleTakesAlongWhatFollowsWithoutAGap() {
        Sheet sheet = sheet("Detour 18:00 19:00", "Stranger 19:00 20:00", "Kiss 20:00 21:00", "Gilda 22:00 23:00");

        assertThat(run(sheet, new Command.Stretch(id("Detour"), at("18:00"), at("18:45"), Way.RIPPLE)))
                .isEmpty();

        assertThat(written(sheet))
                .containsExactly("Detour 18:00 18:45", "Stranger 18:45 19:45", "Kiss 19:45 20:45", "Gilda 22:00 23:00");
    }

    @Test
    void rippleThatReachesTheNextBlockPushesIt() {
        Sheet sheet = sheet("Detour 18:00 19:00", "Stranger 19:00 20:00", "Gilda 20:20 21:00");

        assertThat(run(sheet, new Command.Move(id("Detour"), NOIR, at("18:30"), Way.RIPPLE)))
                .isEmpty();

        assertThat(written(sheet)).containsExactly("Detour 18:30 19:30", "Stranger 19:30 20:30", "Gilda 20:30 21:10");
    }

    @Test
    void removingWithRippleClosesUp() {
        Sheet sheet = sheet("Detour 18:00 19:00", "Stranger 19:00 20:00", "Gilda 21:00 22:00");

        assertThat(run(sheet, new Command.Remove(id("Detour"), Way.RIPPLE))).isEmpty();

        assertThat(written(sheet)).containsExactly("Stranger 18:00 19:00", "Gilda 21:00 22:00");
    }

    @Test
    void whatHasBegunMayOnlyEndAtAnotherTime() {
        Sheet running = sheet("Detour 11:00 13:00");

        assertThat(run(running, new Command.Stretch(id("Detour"), at("11:00"), at("12:30"), Way.EXACT)))
                .isEmpty();
        assertThat(run(sheet("Detour 11:00 13:00"), new Command.Move(id("Detour"), NOIR, at("14:00"), Way.EXACT)))
                .contains(new Edit.Begun(entry("Detour 11:00 13:00")));
        assertThat(run(sheet("Detour 11:00 13:00"), new Command.Remove(id("Detour"), Way.EXACT)))
                .contains(new Edit.Begun(entry("Detour 11:00 13:00")));
        assertThat(run(
                        sheet("Detour 09:00 10:00"),
                        new Command.Stretch(id("Detour"), at("09:00"), at("13:00"), Way.EXACT)))
                .contains(new Edit.Begun(entry("Detour 09:00 10:00")));
    }

    @Test
    void nothingNewBeginsInThePast() {
        assertThat(run(sheet(), new Command.Place(NOIR, at("11:59"), List.of(piece("Short", 30)), Way.EXACT)))
                .hasValueSatisfying(edit -> assertThat(edit).isInstanceOf(Edit.Begun.class));
    }

    @Test
    void aBroadcastOverMidnightIsOneBroadcast() {
        Sheet sheet = sheet("Late 23:30 01:00");

        assertThat(run(
                        sheet,
                        new Command.Place(
                                NOIR, Instant.parse("2026-11-21T00:30:00Z"), List.of(piece("Short", 5)), Way.EXACT)))
                .hasValueSatisfying(edit ->
                        assertThat(((Edit.InTheWay) edit).obstacle().name()).isEqualTo("Late"));
    }

    @Test
    void aBroadcastMovesToAnotherChannel() {
        Sheet sheet = sheet("Detour 18:00 19:00");

        assertThat(run(sheet, new Command.Move(id("Detour"), KIDS, at("18:00"), Way.EXACT)))
                .isEmpty();

        assertThat(sheet.on(NOIR)).isEmpty();
        assertThat(sheet.on(KIDS)).hasSize(1);
    }

    @Test
    void aCopiedDayIsShownAtTheSameTimesAndReplacesWhatBegan() {
        Sheet sheet = sheet("Detour 18:00 19:00", "Late 23:30 01:00");
        sheet.put(entry("Other 18:00 19:00").at(Instant.parse("2026-11-21T18:30:00Z")));
        var whole = new Sheet(sheet.all().toList());

        assertThat(run(whole, new Command.Copy(List.of(NOIR), FRIDAY, FRIDAY.plusDays(1), 1)))
                .isEmpty();

        assertThat(whole.from(NOIR, Instant.parse("2026-11-21T12:00:00Z")))
                .extracting(entry -> entry.name() + " " + entry.slot().start())
                .containsExactly("Detour 2026-11-21T18:00:00Z", "Late 2026-11-21T23:30:00Z");
    }

    @Test
    void aDayIsCopiedByTheClockOverSummerTime() {
        var berlin = new ScheduleDays(ZoneId.of("Europe/Berlin"));
        Instant now = Instant.parse("2026-10-20T00:00:00Z");
        Entry evening = entry("Detour 18:00 19:00").at(Instant.parse("2026-10-24T18:15:00Z"));
        Sheet sheet = new Sheet(List.of(evening));
        LocalDate saturday = LocalDate.of(2026, 10, 24);

        assertThat(run(sheet, new Command.Copy(List.of(NOIR), saturday, saturday.plusDays(1), 1), berlin, now))
                .isEmpty();

        assertThat(sheet.on(NOIR).getLast().start()).isEqualTo(Instant.parse("2026-10-25T19:15:00Z"));
        assertThat(berlin.span(saturday.plusDays(1)).length()).isEqualTo(Duration.ofHours(25));
        assertThat(berlin.span(LocalDate.of(2026, 3, 29)).length()).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void whereTheClocksLeapWhatWouldBeginTooEarlyWaits() {
        var berlin = new ScheduleDays(ZoneId.of("Europe/Berlin"));
        Instant now = Instant.parse("2026-03-20T00:00:00Z");
        Sheet sheet = new Sheet(List.of(
                entry("One 18:00 19:00").at(Instant.parse("2026-03-28T01:00:00Z")), // 02:00, which is not on the 29th
                entry("Two 18:00 19:00").at(Instant.parse("2026-03-28T02:00:00Z"))));
        LocalDate saturday = LocalDate.of(2026, 3, 28);

        assertThat(run(sheet, new Command.Copy(List.of(NOIR), saturday, saturday.plusDays(1), 1), berlin, now))
                .isEmpty();

        assertThat(sheet.from(NOIR, Instant.parse("2026-03-29T00:00:00Z")))
                .extracting(Entry::slot)
                .containsExactly(
                        new TimeSlot(Instant.parse("2026-03-29T01:00:00Z"), Instant.parse("2026-03-29T02:00:00Z")),
                        new TimeSlot(Instant.parse("2026-03-29T02:00:00Z"), Instant.parse("2026-03-29T03:00:00Z")));
    }

    @Test
    void aStripLeavesOutTheDaysOnWhichSomethingStandsThere() {
        Sheet sheet = sheet("Detour 20:00 21:00");
        var spots = List.of(
                new Command.Strip.Spot(at("20:15"), piece("Serial", 30)),
                new Command.Strip.Spot(Instant.parse("2026-11-21T20:15:00Z"), piece("Serial", 30)));
        var editor = new Editor(
                sheet, new ScheduleDays(ZoneId.of("UTC")), Sketch.NOON, content -> Sketch.showing(content.name()));

        editor.run(new Command.Strip(NOIR, spots, false));

        assertThat(editor.leftOut()).extracting(Entry::start).containsExactly(at("20:15"));
        assertThat(sheet.on(NOIR)).hasSize(2);
    }

    @Test
    void anUnknownBroadcastIsNotThere() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> run(sheet(), new Command.Remove(id("Detour"), Way.EXACT)));
    }
}
