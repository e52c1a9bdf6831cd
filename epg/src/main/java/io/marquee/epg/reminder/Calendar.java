package io.marquee.epg.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes reminders as a calendar, RFC 5545: lines end with CR LF and are folded at 75 octets. */
final class Calendar {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private Calendar() {}

    static String of(List<Reminder> reminders, Instant now) {
        var calendar = new Calendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Marquee//Reminders//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("X-WR-CALNAME:Reminders");
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        reminders.forEach(reminder -> calendar.event(reminder, now));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Reminder reminder, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + reminder.id() + "@marquee");
        line("DTSTAMP:" + TIME.format(now));
        line("SEQUENCE:" + reminder.revision());
        line("DTSTART:" + TIME.format(reminder.slot().start()));
        line("DTEND:" + TIME.format(reminder.slot().stop()));
        line("SUMMARY:" + escaped(reminder.title()));
        line("LOCATION:" + escaped(reminder.channelName()));
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("DESCRIPTION:" + escaped(reminder.title()));
        line("TRIGGER:-PT" + reminder.minutesBefore() + "M");
        line("END:VALARM");
        line("END:VEVENT");
    }

    /** A line that is too long goes on in the next, behind a blank; no character is cut in two. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
            String character = Character.toString(content.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
        }
        text.append("\r\n");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }
}
