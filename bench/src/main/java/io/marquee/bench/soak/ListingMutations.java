package io.marquee.bench.soak;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.SplittableRandom;

/** Ways in which listings in particular go wrong, beside those in which any file does. */
final class ListingMutations {
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "&",
            "&amp;",
            "&x;",
            "&#0;",
            "&#x1F600;",
            "&#xD800;",
            "]]>",
            "<![CDATA[",
            "-->",
            "<!--",
            "<?x",
            "?>",
            "<tv>",
            "</tv>",
            "<programme>",
            "</programme>",
            "</title>",
            "<title/>",
            "<!DOCTYPE tv [<!ENTITY x \"y\">]>",
            "\u0000",
            "\u0001",
            "\ufeff",
            "\ufffe",
            "\r",
            "\n",
            "\t",
            "\"",
            "'",
            ",",
            "=",
            "#EXTM3U",
            "#EXTINF:",
            "#EXT-X-KEY:",
            "http://[::1",
            "file:///x",
            "%",
            "%zz",
            "|a=b",
            "\u0665",
            "\ud83d\ude00",
            "xmlns:a=\"b\"",
            "encoding=\"UTF-16\"",
            "encoding=\"none\"",
            "version=\"1.1\"");
    private static final List<String> TIMES = List.of(
            "20260230",
            "20260822160000 +9999",
            "",
            "2026",
            "99999999999999",
            "20260822250000 Z",
            "20260822160000 Europe/London",
            "20260822160000 IST",
            "-1",
            "20260822160000 +\u0661\u0660\u0660\u0660",
            "19700101000000 -1400");

    private ListingMutations() {}

    /** The file after one to four mishaps. */
    static byte[] spoil(byte[] file, SplittableRandom random) {
        byte[] spoilt = file;
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            spoilt = switch (random.nextInt(4)) {
                case 0 -> inserted(spoilt, random);
                case 1 -> otherTime(spoilt, random);
                default -> spoilt.length == 0 ? spoilt : Mutations.spoil(spoilt, random);
            };
        }
        return spoilt;
    }

    private static byte[] inserted(byte[] file, SplittableRandom random) {
        String text = new String(file, ISO_8859_1);
        int at = random.nextInt(text.length() + 1);
        String piece = PIECES.get(random.nextInt(PIECES.size())).repeat(random.nextInt(20) == 0 ? 5_000 : 1);
        return (text.substring(0, at) + new String(piece.getBytes(UTF_8), ISO_8859_1) + text.substring(at))
                .getBytes(ISO_8859_1);
    }

    private static byte[] otherTime(byte[] file, SplittableRandom random) {
        String text = new String(file, ISO_8859_1);
        int at = text.indexOf("st" + (random.nextBoolean() ? "art=\"" : "op=\""), random.nextInt(text.length() + 1));
        int from = at < 0 ? -1 : text.indexOf('"', at) + 1;
        int to = from <= 0 ? -1 : text.indexOf('"', from);
        if (to < 0) {
            return file;
        }
        String time = new String(TIMES.get(random.nextInt(TIMES.size())).getBytes(UTF_8), ISO_8859_1);
        return (text.substring(0, from) + time + text.substring(to)).getBytes(ISO_8859_1);
    }
}
