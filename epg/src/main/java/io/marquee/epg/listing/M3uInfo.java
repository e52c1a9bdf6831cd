package io.marquee.epg.listing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What an {@code #EXTINF} line says: a length, attributes, a comma, a name. Values stand in quotation marks and may hold
 * commas; the name may hold both.
 *
 * @param attributes by name in lower case; of a name that comes twice the first counts
 */
record M3uInfo(Map<String, String> attributes, String name) {

    /** After {@code #EXTINF:}. */
    static M3uInfo parse(String line) {
        Map<String, String> attributes = new LinkedHashMap<>();
        int end = read(line, attributes);
        return new M3uInfo(attributes, PlainText.inOneLine(line.substring(Math.min(line.length(), end + 1))));
    }

    static Map<String, String> attributes(String line) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int at = 0; at < line.length(); at++) {
            at += read(line.substring(at), attributes);
        }
        return attributes;
    }

    /** Where the attributes end: at the comma before the name, or at the end of the line. */
    private static int read(String line, Map<String, String> attributes) {
        int at = 0;
        while (at < line.length() && line.charAt(at) != ',') {
            char letter = line.charAt(at);
            if (!isOfName(letter)) {
                at++;
                continue;
            }
            int name = at;
            while (at < line.length() && isOfName(line.charAt(at))) {
                at++;
            }
            if (at == line.length() || line.charAt(at) != '=') {
                continue;
            }
            String key = line.substring(name, at).toLowerCase(Locale.ROOT);
            at++;
            int from = at;
            if (at < line.length() && line.charAt(at) == '"') {
                from++;
                at = closing(line, from);
                attributes.putIfAbsent(key, PlainText.inOneLine(line.substring(from, at)));
                at = Math.min(line.length(), at + 1);
            } else {
                while (at < line.length() && line.charAt(at) != ' ' && line.charAt(at) != ',') {
                    at++;
                }
                attributes.putIfAbsent(key, PlainText.inOneLine(line.substring(from, at)));
            }
        }
        return at;
    }

    /** The mark that ends the value: one that the next attribute, the comma or the end follows, for some values hold marks. */
    private static int closing(String line, int from) {
        int mark = line.indexOf('"', from);
        while (mark >= 0 && !ends(line, mark + 1)) {
            mark = line.indexOf('"', mark + 1);
        }
        return mark < 0 ? line.length() : mark;
    }

    private static boolean ends(String line, int after) {
        int at = after;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        if (at == line.length() || line.charAt(at) == ',') {
            return true;
        }
        int name = at;
        while (at < line.length() && isOfName(line.charAt(at))) {
            at++;
        }
        return at > name && at < line.length() && line.charAt(at) == '=';
    }

    private static boolean isOfName(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-' || letter == '_' || letter == '.';
    }
}
