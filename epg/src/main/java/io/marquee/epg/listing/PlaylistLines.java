package io.marquee.epg.listing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a playlist. */
final class PlaylistLines {
    private final ListingInput bytes;
    private final ReadingLimits limits;
    private final byte[] buffer = new byte[16 << 10];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private int at;
    private int end;
    private int number = 1;
    private boolean begun;

    PlaylistLines(ListingInput bytes, ReadingLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /** Of the line last read, from 1. */
    int number() {
        return number;
    }

    /** Null at the end. */
    @Nullable
    String next() throws IOException {
        number += begun ? 1 : 0;
        line.reset();
        while (true) {
            if (at == end) {
                end = Math.max(0, bytes.read(buffer, 0, buffer.length));
                at = 0;
                if (end == 0) {
                    return line.size() == 0 ? null : text();
                }
            }
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, from, at - from);
            if (line.size() > limits.text()) {
                throw new ListingException(number, 1, "has a line of more than " + limits.text() + " bytes");
            }
            if (at < end) {
                at++;
                return text();
            }
        }
    }

    private String text() {
        bytes.progressed();
        byte[] read = line.toByteArray();
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read))
                    .toString();
        } catch (CharacterCodingException old) {
            text = new String(read, StandardCharsets.ISO_8859_1);
        }
        boolean mark = !begun && text.startsWith("\ufeff");
        begun = true;
        return mark ? text.substring(1) : text;
    }
}
