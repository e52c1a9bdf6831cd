package io.marquee.bench;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;

/** A guide such as broadcasters publish, of any size: texts of some length, credits, categories, numbers, ratings. */
final class SyntheticListing {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss '+0000'").withZone(ZoneOffset.UTC);
    private static final String[] WORDS =
            ("the of and a river late early news house summer winter night case old new street "
                            + "garden market story world children doctor detective journey island music kitchen island live")
                    .split(" ", -1);

    private SyntheticListing() {}

    /** About so many bytes, always the same. */
    static byte[] of(int bytes) {
        var random = new SplittableRandom(11);
        var file = new ByteArrayOutputStream(bytes + (1 << 16));
        var out = new PrintStream(file, false, StandardCharsets.UTF_8);
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tv SYSTEM \"xmltv.dtd\">\n<tv>\n");
        int channels = 200;
        for (int channel = 0; channel < channels; channel++) {
            out.printf(
                    "  <channel id=\"c%d.example\"><display-name>Channel %d</display-name></channel>%n",
                    channel, channel);
        }
        Instant start = Instant.parse("2026-08-22T00:00:00Z");
        for (int number = 0; file.size() < bytes; number++) {
            programme(out, random, number % channels, start.plusSeconds(1800L * (number / channels)), number);
            out.flush();
        }
        out.print("</tv>\n");
        out.flush();
        return file.toByteArray();
    }

    private static void programme(PrintStream out, SplittableRandom random, int channel, Instant start, int number) {
        out.print("  <programme start=\"" + TIME.format(start) + "\" stop=\"" + TIME.format(start.plusSeconds(1800))
                + "\" channel=\"c" + channel + ".example\">\n    <title lang=\"en\">" + words(random, 3)
                + "</title>\n    <sub-title lang=\"en\">" + words(random, 4) + "</sub-title>\n    <desc lang=\"en\">"
                + words(random, 20 + random.nextInt(40)) + " &amp; more.</desc>\n    <credits>\n");
        for (int credit = random.nextInt(5); credit >= 0; credit--) {
            out.print("      <actor role=\"" + words(random, 1) + "\">" + words(random, 2) + "</actor>\n");
        }
        out.print("    </credits>\n    <date>" + (1950 + random.nextInt(76)) + "</date>\n    <category lang=\"en\">"
                + words(random, 1) + "</category>\n    <category lang=\"en\">Series</category>\n"
                + "    <length units=\"minutes\">30</length>\n    <icon src=\"https://example.com/" + number
                + ".jpg\"/>\n    <episode-num system=\"xmltv_ns\">" + random.nextInt(9) + "." + random.nextInt(20)
                + ".</episode-num>\n    <video><aspect>16:9</aspect></video>\n"
                + "    <subtitles type=\"teletext\"><language>English</language></subtitles>\n"
                + "    <rating system=\"BBFC\"><value>12</value></rating>\n  </programme>\n");
    }

    private static String words(SplittableRandom random, int count) {
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
