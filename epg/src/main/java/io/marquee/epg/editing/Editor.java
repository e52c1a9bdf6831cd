package io.marquee.epg.editing;

import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Carries commands out on a sheet; whether the sheet may then stand, {@link Rules} say. */
final class Editor {
    private final Sheet sheet;
    private final ScheduleDays days;
    private final Instant now;
    private final Function<Content, Showing> programmes;
    private final List<Entry> leftOut = new ArrayList<>();

    /** @param programmes finds or makes the programme of some content */
    Editor(Sheet sheet, ScheduleDays days, Instant now, Function<Content, Showing> programmes) {
        this.sheet = sheet;
        this.days = days;
        this.now = now;
        this.programmes = programmes;
    }

    /** What found no room. */
    List<Entry> leftOut() {
        return leftOut;
    }

    /** Changes the sheet; what could not be pushed aside is in the way. */
    Optional<Edit> run(Command command) {
        return switch (command) {
            case Command.Move move -> move(move);
            case Command.Stretch stretch -> stretch(stretch);
            case Command.Place place -> place(place);
            case Command.Remove remove -> remove(remove);
            case Command.Rewrite rewrite -> {
                sheet.put(sheet.require(rewrite.broadcast()).as(programmes.apply(rewrite.content())));
                yield Optional.empty();
            }
            case Command.Copy copy -> {
                new Copying(sheet, days, now, leftOut).run(copy);
                yield Optional.empty();
            }
            case Command.Strip strip -> {
                strip(strip);
                yield Optional.empty();
            }
        };
    }

    private Optional<Edit> move(Command.Move move) {
        Entry entry = sheet.require(move.broadcast());
        Entry moved = entry.on(move.channel()).at(move.start());
        boolean along = move.way() == Way.RIPPLE && entry.channel().equals(move.channel());
        List<Entry> block = new ArrayList<>(List.of(moved));
        if (along) {
            Duration by = Duration.between(entry.start(), move.start());
            following(entry).forEach(next -> block.add(next.later(by)));
        }
        return put(block, move.way());
    }

    private Optional<Edit> stretch(Command.Stretch stretch) {
        Entry entry = sheet.require(stretch.broadcast());
        List<Entry> block = new ArrayList<>(List.of(entry.within(new TimeSlot(stretch.start(), stretch.stop()))));
        if (stretch.way() == Way.RIPPLE) {
            Duration by = Duration.between(entry.stop(), stretch.stop());
            following(entry).forEach(next -> block.add(next.later(by)));
        }
        return put(block, stretch.way());
    }

    private Optional<Edit> place(Command.Place place) {
        List<Entry> block = new ArrayList<>();
        Instant at = place.start();
        for (Piece piece : place.pieces()) {
            Entry entry = fresh(place.channel(), at, piece);
            block.add(entry);
            at = entry.stop();
        }
        return put(block, place.way());
    }

    private Optional<Edit> remove(Command.Remove remove) {
        Entry entry = sheet.require(remove.broadcast());
        List<Entry> following = remove.way() == Way.RIPPLE ? following(entry) : List.of();
        sheet.remove(entry.id());
        following.forEach(next -> sheet.put(next.later(entry.slot().length().negated())));
        return Optional.empty();
    }

    private void strip(Command.Strip strip) {
        for (Command.Strip.Spot spot : strip.spots()) {
            Entry entry = fresh(strip.channel(), spot.start(), spot.piece());
            List<Entry> obstacles = sheet.on(strip.channel()).stream()
                    .filter(other -> other.isInTheWayOf(entry))
                    .toList();
            boolean free = obstacles.isEmpty()
                    || (strip.replacing()
                            && obstacles.stream()
                                    .noneMatch(other -> other.start().isBefore(now)));
            if (free && !entry.start().isBefore(now)) {
                obstacles.forEach(other -> sheet.remove(other.id()));
                sheet.put(entry);
            } else {
                leftOut.add(entry);
            }
        }
    }

    private Entry fresh(ChannelId channel, Instant at, Piece piece) {
        return new Entry(
                new BroadcastId(UUID.randomUUID()),
                channel,
                new TimeSlot(at, at.plus(piece.length())),
                piece.programme() == null
                        ? programmes.apply(piece.content())
                        : new Showing(piece.programme(), piece.content()));
    }

    /** What comes after it without a gap and begins on the same day. */
    private List<Entry> following(Entry entry) {
        Instant wall = days.endOfDay(entry.start());
        List<Entry> run = new ArrayList<>();
        Instant at = entry.stop();
        for (Entry next : sheet.from(entry.channel(), entry.stop())) {
            if (!next.start().equals(at) || !next.start().isBefore(wall)) {
                break;
            }
            run.add(next);
            at = next.stop();
        }
        return run;
    }

    /** Puts a block of broadcasts that touch; unless it is to be exact, what is in the way begins after it. */
    private Optional<Edit> put(List<Entry> block, Way way) {
        block.forEach(entry -> sheet.remove(entry.id()));
        block.forEach(sheet::put);
        if (way == Way.EXACT) {
            return Optional.empty();
        }
        Entry first = block.getFirst();
        Entry last = block.getLast();
        Instant wall = days.endOfDay(first.start());
        Instant free = last.stop();
        for (Entry next : sheet.from(first.channel(), first.start())) {
            if (block.contains(next)) {
                continue;
            }
            if (!next.start().isBefore(free)) {
                break;
            }
            if (!next.start().isBefore(wall)) {
                return Optional.of(new Edit.InTheWay(last, next));
            }
            Entry pushed = next.at(free);
            sheet.put(pushed);
            last = pushed;
            free = pushed.stop();
        }
        return Optional.empty();
    }
}
