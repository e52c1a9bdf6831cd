package io.marquee.epg.editing;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What a step is called where it can be taken back. */
final class StepWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private final ScheduleDays days;

    StepWords(ScheduleDays days) {
        this.days = days;
    }

    String of(Command command, List<Change> changes) {
        return switch (command) {
            case Command.Move move -> "Move " + name(changes) + " to " + clock(move.start());
            case Command.Stretch stretch ->
                "Change " + name(changes) + " to " + clock(stretch.start()) + " – " + clock(stretch.stop());
            case Command.Place place -> "Place " + name(changes) + " at " + clock(place.start());
            case Command.Remove _ -> "Remove " + name(changes);
            case Command.Rewrite _ -> "Edit " + name(changes);
            case Command.Copy copy ->
                "Copy " + (copy.days() == 1 ? "the day" : copy.days() + " days") + " to " + DAY.format(copy.to());
            case Command.Strip _ -> "Place " + name(changes) + (changes.size() == 1 ? "" : " " + changes.size() + "×");
        };
    }

    private String clock(Instant moment) {
        return CLOCK.format(days.clock(moment));
    }

    private static String name(List<Change> changes) {
        return "“" + changes.getFirst().any().name() + "”";
    }
}
