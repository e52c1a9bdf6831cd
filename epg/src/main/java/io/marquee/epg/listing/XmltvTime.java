package io.marquee.epg.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads times as XMLTV writes them: {@code YYYYMMDDhhmmss} or a beginning of it, then a zone or none. What a beginning
 * leaves open is the earliest it can be; an hour of 24 is the next midnight. A local time that a zone skips in spring
 * is moved on by what was skipped; one that comes twice in autumn is the first.
 */
final class XmltvTime {
    /** Letters that mean one offset, in hours; those that mean several depend on the source's own zone. */
    private static final Map<String, ZoneId> LETTERS = letters();

    private static final int FULL = 14;

    private final ZoneId defaultZone;
    private final Map<String, ZoneId> regions = new HashMap<>();

    XmltvTime(ZoneId defaultZone) {
        this.defaultZone = defaultZone;
    }

    /**
     * The moment.
     *
     * @throws IllegalArgumentException with the reason if there is no such time
     */
    Instant parse(String written) {
        String text = written.strip();
        int digits = 0;
        while (digits < text.length() && digits <= FULL && isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits < 4 || digits > FULL || digits % 2 != 0) {
            throw wrong(text, "is no time of the form YYYYMMDDhhmmss");
        }
        ZoneId zone = zone(text, text.substring(digits).strip());
        LocalDateTime local = local(text, digits);
        return zone instanceof ZoneOffset offset
                ? local.toInstant(offset)
                : local.atZone(zone).toInstant();
    }

    private static LocalDateTime local(String text, int digits) {
        int year = number(text, 0) * 100 + number(text, 2);
        int month = digits < 6 ? 1 : number(text, 4);
        int day = digits < 8 ? 1 : number(text, 6);
        int hour = digits < 10 ? 0 : number(text, 8);
        int minute = digits < 12 ? 0 : number(text, 10);
        int second = digits < FULL ? 0 : number(text, 12);
        if (year < 1900 || year > 2199) {
            throw wrong(text, "lies outside the years 1900 to 2199");
        }
        boolean endOfDay = hour == 24 && minute == 0 && second == 0;
        try {
            LocalDateTime time = LocalDateTime.of(year, month, day, endOfDay ? 0 : hour, minute, second);
            return endOfDay ? time.plusDays(1) : time;
        } catch (DateTimeException none) {
            throw wrong(text, "is a time that does not exist");
        }
    }

    private ZoneId zone(String text, String name) {
        if (name.isEmpty()) {
            return defaultZone;
        }
        if (name.charAt(0) == '+' || name.charAt(0) == '-') {
            return offset(text, name);
        }
        ZoneId known = LETTERS.get(name.toUpperCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        if (name.equalsIgnoreCase("IST")) {
            return irishOrIndian(text);
        }
        if (name.length() > 40) {
            throw wrong(text, "has a zone that is not known");
        }
        return regions.size() > 100 ? region(text, name) : regions.computeIfAbsent(name, _ -> region(text, name));
    }

    private static ZoneId offset(String text, String name) {
        String digits = name.substring(1).replace(":", "");
        if (digits.length() != 4 || !digits.chars().allMatch(digit -> isDigit((char) digit))) {
            throw wrong(text, "has an offset that is not of the form +hhmm");
        }
        int hours = number(digits, 0);
        int minutes = number(digits, 2);
        if (minutes > 59 || hours * 60 + minutes > 14 * 60) {
            throw wrong(text, "has an offset that no place has");
        }
        int seconds = (hours * 60 + minutes) * 60;
        return ZoneOffset.ofTotalSeconds(name.charAt(0) == '-' ? -seconds : seconds);
    }

    private ZoneId irishOrIndian(String text) {
        return switch (defaultZone.getId()) {
            case "Europe/Dublin" -> ZoneOffset.ofHours(1);
            case "Asia/Kolkata", "Asia/Calcutta" -> ZoneOffset.ofHoursMinutes(5, 30);
            default -> throw wrong(text, "has a zone that means several offsets");
        };
    }

    private static ZoneId region(String text, String name) {
        if (name.indexOf('/') > 0) {
            try {
                return ZoneId.of(name);
            } catch (DateTimeException unknown) {
                // Told below.
            }
        }
        throw wrong(text, "has a zone that is not known");
    }

    private static IllegalArgumentException wrong(String text, String what) {
        return new IllegalArgumentException("«" + Excerpt.of(text) + "» " + what);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static int number(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    private static Map<String, ZoneId> letters() {
        Map<String, ZoneId> letters = new HashMap<>();
        String table = """
                Z 0 UTC 0 UT 0 GMT 0 WET 0 BST 1 WEST 1 CET 1 MET 1 MEZ 1 CEST 2 MEST 2 MESZ 2 EET 2 EEST 3 SAST 2 MSK 3
                NST -3.5 NDT -2.5 AST -4 ADT -3 EST -5 EDT -4 CST -6 CDT -5 MST -7 MDT -6 PST -8 PDT -7 AKST -9 AKDT -8
                HST -10 JST 9 KST 9 AWST 8 ACST 9.5 ACDT 10.5 AEST 10 AEDT 11 NZST 12 NZDT 13""";
        String[] words = table.split("\\s+", -1);
        for (int i = 0; i < words.length; i += 2) {
            letters.put(words[i], ZoneOffset.ofTotalSeconds((int) (Double.parseDouble(words[i + 1]) * 3600)));
        }
        return Map.copyOf(letters);
    }
}
