package io.marquee.admin.schedule;

import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import io.marquee.epg.editing.Board;
import io.marquee.epg.editing.Command;
import io.marquee.epg.editing.Edit;
import io.marquee.epg.editing.Line;
import io.marquee.epg.editing.Piece;
import io.marquee.epg.editing.Placeable;
import io.marquee.epg.editing.Suggestion;
import io.marquee.epg.editing.Way;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns what is done on the timeline and beside it into commands, and says what came of them. */
final class Placing {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final ScheduleDesk desk;
    private final Supplier<Board> board;
    private final Timeline timeline;
    private final Runnable show;
    private final PlacePanel search;
    private final GapPanel gaps = new GapPanel();
    private @Nullable Gap chosen;

    private record Gap(ChannelId channel, TimeSlot slot) implements Serializable {}

    Placing(ScheduleDesk desk, Supplier<Board> board, Timeline timeline, Runnable show) {
        this.desk = desk;
        this.board = board;
        this.timeline = timeline;
        this.show = show;
        this.search = new PlacePanel(desk::named, this::place);
    }

    PlacePanel search() {
        return search;
    }

    GapPanel gaps() {
        return gaps;
    }

    void forgetGap() {
        chosen = null;
        gaps.showNone();
    }

    void on(Act act) {
        switch (act.what()) {
            case "move" -> move(act, act.way());
            case "stretch" -> stretch(act, act.way());
            case "remove" -> run(new Command.Remove(act.broadcast(), act.way()));
            case "undo" -> tell(desk.undo());
            case "redo" -> tell(desk.redo());
            case "open" -> open(act);
            case "gap" -> gap(new Gap(act.channel(), new TimeSlot(act.start(), act.stop())));
            case "drop" -> search.find(act.item()).ifPresent(item -> drop(item, act.channel(), act.start(), act.way()));
            default -> throw new IllegalArgumentException("what a timeline does expected: " + act.what());
        }
    }

    /** Does it and shows the day as it then is. */
    void run(Command command) {
        run(command, null);
    }

    /** Says what came of something and shows the day as it now is. */
    void tell(Edit edit) {
        tell(edit, null);
    }

    /** Puts what fits best into every gap that is shown. */
    void fillAll() {
        int placed = 0;
        for (Board.Row row : board.get().rows()) {
            List<Command.Strip.Spot> spots = new ArrayList<>();
            for (TimeSlot gap : row.gaps()) {
                desk.toCome(gap)
                        .flatMap(rest ->
                                desk.filling(row, rest).stream().findFirst().map(best -> spots(best, rest)))
                        .ifPresent(spots::addAll);
            }
            if (!spots.isEmpty()
                    && desk.apply(new Command.Strip(row.channel().id(), spots, false))
                            instanceof Edit.Done(int changed, var _)) {
                placed += changed;
            }
        }
        Outcome.show(placed == 0 ? "Nothing fits into the gaps" : placed + " broadcasts placed in the draft", null);
        show.run();
    }

    private static List<Command.Strip.Spot> spots(Suggestion suggestion, TimeSlot gap) {
        List<Command.Strip.Spot> spots = new ArrayList<>();
        Instant at = gap.start();
        for (Piece piece : suggestion.pieces()) {
            spots.add(new Command.Strip.Spot(at, piece));
            at = at.plus(piece.length());
        }
        return spots;
    }

    private void move(Act act, Way way) {
        run(
                new Command.Move(act.broadcast(), act.channel(), act.start(), way),
                way == Way.EXACT ? () -> move(act, Way.INSERT) : null);
    }

    private void stretch(Act act, Way way) {
        run(
                new Command.Stretch(act.broadcast(), act.start(), act.stop(), way),
                way == Way.EXACT ? () -> stretch(act, Way.INSERT) : null);
    }

    private void drop(Placeable item, ChannelId channel, Instant start, Way way) {
        run(
                new Command.Place(channel, start, List.of(item.pieces().getFirst()), way),
                way == Way.EXACT ? () -> drop(item, channel, start, Way.INSERT) : null);
    }

    /** Without dragging: into the chosen gap. */
    private void place(Placeable item) {
        Gap gap = chosen;
        Optional<TimeSlot> rest = gap == null ? Optional.empty() : desk.toCome(gap.slot());
        if (gap == null || rest.isEmpty()) {
            Outcome.show("Choose a gap on the timeline first, or drag it to its time.", null);
            return;
        }
        drop(item, gap.channel(), rest.get().start(), Way.EXACT);
    }

    private void open(Act act) {
        Optional<Line> line = desk.find(act.broadcast());
        if (line.isEmpty()) {
            gone();
            return;
        }
        new BroadcastDialog(desk, board.get().days(), line.get(), show).open();
    }

    private void gap(Gap gap) {
        Optional<Board.Row> row = board.get().rows().stream()
                .filter(each -> each.channel().id().equals(gap.channel()))
                .findFirst();
        Optional<TimeSlot> rest = desk.toCome(gap.slot());
        if (row.isEmpty() || rest.isEmpty()) {
            forgetGap();
            return;
        }
        chosen = gap;
        List<Suggestion> suggestions = desk.filling(row.get(), rest.get());
        String where = row.get().channel().name() + ", " + clock(rest.get().start()) + " – "
                + clock(rest.get().stop());
        gaps.show(
                where,
                suggestions,
                desk::poster,
                suggestion ->
                        run(new Command.Place(gap.channel(), rest.get().start(), suggestion.pieces(), Way.EXACT)));
        timeline.say(where + ": " + suggestions.size() + " suggestions");
    }

    private String clock(Instant moment) {
        return CLOCK.format(moment.atZone(board.get().days().zone()));
    }

    private void run(Command command, @Nullable Runnable insert) {
        try {
            tell(desk.apply(command), insert);
        } catch (NoSuchElementException _) {
            gone();
        }
    }

    private void tell(Edit edit, @Nullable Runnable insert) {
        String words = Outcome.words(edit, board.get().days());
        if (!(edit instanceof Edit.Done(int changed, var leftOut)) || changed != 1 || !leftOut.isEmpty()) {
            Outcome.show(words, edit instanceof Edit.InTheWay ? insert : null);
        }
        if (edit instanceof Edit.Done) {
            forgetGap();
        }
        show.run();
        timeline.say(words);
    }

    private void gone() {
        Outcome.show("Somebody else has removed this broadcast.", null);
        show.run();
    }
}
