package io.marquee.epg.listing;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.Location;

/**
 * Where in its bytes a document begins: some files have a blank line, a warning or a greeting before it.
 *
 * @param document from its beginning on
 * @param junk what stands before it, as far as it is worth quoting; empty if nothing does
 * @param lines lines before the one in which it begins
 * @param columns columns before it in that line
 */
record DocumentStart(InputStream document, String junk, int lines, int columns) {
    private static final int SEARCHED = 64 << 10;

    static DocumentStart find(InputStream bytes) throws IOException {
        var pushback = new PushbackInputStream(bytes, SEARCHED);
        byte[] head = pushback.readNBytes(SEARCHED);
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int mark = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        int start = start(text, mark);
        boolean skip = start > mark;
        int from = skip ? start : 0;
        pushback.unread(head, from, head.length - from);
        if (!skip) {
            return new DocumentStart(pushback, "", 0, 0);
        }
        String junk = text.substring(mark, start);
        int lines = (int) junk.chars().filter(letter -> letter == '\n').count();
        return new DocumentStart(pushback, junk, lines, junk.length() - 1 - junk.lastIndexOf('\n'));
    }

    /** The line of the file, from 1. */
    int line(Location inDocument) {
        return Math.max(1, inDocument.getLineNumber()) + lines;
    }

    /** The column of the file, from 1. */
    int column(Location inDocument) {
        return Math.max(1, inDocument.getColumnNumber()) + (inDocument.getLineNumber() <= 1 ? columns : 0);
    }

    /** Where the document begins; what may legally stand before its root belongs to it. */
    private static int start(String text, int mark) {
        int root = root(text, mark);
        if (root < 0) {
            return mark;
        }
        int declaration = text.indexOf("<?xml", mark);
        if (declaration >= 0 && declaration < root) {
            return declaration;
        }
        String before = text.substring(mark, root).strip();
        return before.isEmpty()
                        || before.startsWith("<!--")
                        || before.startsWith("<!DOCTYPE")
                        || before.startsWith("<?")
                ? mark
                : Math.min(root, orEnd(text.indexOf("<!DOCTYPE", mark), text));
    }

    private static int root(String text, int from) {
        int at = text.indexOf("<tv", from);
        while (at >= 0 && at + 3 < text.length() && " \t\r\n>/".indexOf(text.charAt(at + 3)) < 0) {
            at = text.indexOf("<tv", at + 1);
        }
        return at;
    }

    private static int orEnd(int at, String text) {
        return at < 0 ? text.length() : at;
    }
}
