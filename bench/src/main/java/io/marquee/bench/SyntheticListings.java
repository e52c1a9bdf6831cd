package io.marquee.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;

/**
 * An XMLTV guide that was generated, the same for the same values.
 *
 * @param generation what every programme's name begins with
 * @param programmes of each channel, half an hour each, without gaps
 * @param wordsOfDescription of each programme
 */
public record SyntheticListings(String generation, int channels, int programmes, int wordsOfDescription, Instant from) {
    private static final Duration LENGTH = Duration.ofMinutes(30);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss '+0000'").withZone(ZoneOffset.UTC);
    private static final String[] WORDS =
            ("a train stops in the night and nobody gets off but a stranger with a hat who asks"
                            + " for the way to the lighthouse where the keeper has not been seen since the storm of last winter")
                    .split(" ", -1);

    /** Writes it to the file. */
    public void write(Path file) throws IOException {
        var random = new SplittableRandom(generation.hashCode());
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tv>\n");
            for (int channel = 0; channel < channels; channel++) {
                out.write("<channel id=\"synthetic-" + channel + "\"><display-name>Synthetic " + channel
                        + "</display-name></channel>\n");
            }
            for (int channel = 0; channel < channels; channel++) {
                Instant at = from;
                for (int i = 0; i < programmes; i++) {
                    out.write(programme(channel, i, at, random));
                    at = at.plus(LENGTH);
                }
            }
            out.write("</tv>\n");
        }
    }

    private String programme(int channel, int number, Instant at, SplittableRandom random) {
        var description = new StringBuilder();
        for (int i = 0; i < wordsOfDescription; i++) {
            description.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return "<programme channel=\"synthetic-" + channel + "\" start=\"" + TIME.format(at) + "\" stop=\""
                + TIME.format(at.plus(LENGTH)) + "\"><title>" + generation + " " + channel + "-" + number
                + "</title><desc>" + description + "</desc><category>Drama</category></programme>\n";
    }
}
