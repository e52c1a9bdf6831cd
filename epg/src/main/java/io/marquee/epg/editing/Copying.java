package io.marquee.epg.editing;

import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Shows some days' broadcasts on other days, each at its time on the clock and as long as it is. Where the clocks
 * leap, one that would begin too early begins when the one before it ends.
 */
final class Copying {
    private final Sheet sheet;
    private final ScheduleDays days;
    private final Instant now;
    private final List<Entry> leftOut;

    Copying(Sheet sheet, ScheduleDays days, Instant now, List<Entry> leftOut) {
        this.sheet = sheet;
        this.days = days;
        this.now = now;
        this.leftOut = leftOut;
    }

    void run(Command.Copy copy) {
        for (ChannelId channel : copy.channels()) {
            TimeSlot source = days.span(copy.from(), copy.days());
            TimeSlot target = days.span(copy.to(), copy.days());
            List<Entry> originals = beginningIn(channel, source);
            beginningIn(channel, target).stream()
                    .filter(entry -> !entry.start().isBefore(now))
                    .forEach(entry -> sheet.remove(entry.id()));
            long shift = ChronoUnit.DAYS.between(copy.from(), copy.to());
            Instant free = Instant.MIN; // what stands before the first is another day's, which does not wait
            for (Entry original : originals) {
                LocalDate day = days.of(original.start()).plusDays(shift);
                Entry wanted = copyOf(original, days.at(day, days.clock(original.start())));
                Entry copied = wanted.start().isBefore(free) ? wanted.at(free) : wanted;
                if (copied.start().isBefore(now)
                        || !copied.start().isBefore(target.stop())
                        || sheet.inTheWayOf(copied).isPresent()) {
                    leftOut.add(copied);
                } else {
                    sheet.put(copied);
                    free = copied.stop();
                }
            }
        }
    }

    private List<Entry> beginningIn(ChannelId channel, TimeSlot span) {
        return sheet.from(channel, span.start()).stream()
                .filter(entry -> entry.start().isBefore(span.stop()))
                .toList();
    }

    private static Entry copyOf(Entry original, Instant start) {
        Duration length = original.slot().length();
        return new Entry(
                new BroadcastId(UUID.randomUUID()),
                original.channel(),
                new TimeSlot(start, start.plus(length)),
                original.showing());
    }
}
