package io.marquee.epg.listing;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Addresses as playlists write them. */
final class StreamAddress {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> STREAMS =
            Set.of("http", "https", "rtmp", "rtmps", "rtsp", "rtsps", "rtp", "srt", "udp", "mms", "mmsh");
    private static final String NEVER_IN_ADDRESSES = " \"<>\\^`{|}[]";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private StreamAddress() {}

    /**
     * Of a stream.
     *
     * @throws IllegalArgumentException with the reason if it is none
     */
    static URI of(String written, @Nullable URI base) {
        int headers = written.indexOf('|');
        String bare = headers > 0 && written.indexOf('=', headers) > 0 ? written.substring(0, headers) : written;
        return absolute(bare, base, STREAMS);
    }

    /**
     * Of a page, a picture or a file.
     *
     * @throws IllegalArgumentException with the reason if it is none
     */
    static URI web(String written, @Nullable URI base) {
        return absolute(written, base, WEB);
    }

    private static URI absolute(String written, @Nullable URI base, Set<String> schemes) {
        String quoted = "«" + Excerpt.of(written) + "»";
        URI address;
        try {
            address = new URI(escaped(written.strip()));
            address = address.isAbsolute() || base == null ? address : base.resolve(address);
        } catch (URISyntaxException | IllegalArgumentException broken) {
            throw new IllegalArgumentException(quoted + " is no address", broken);
        }
        if (address.getScheme() == null) {
            throw new IllegalArgumentException(quoted + " is relative, and nothing says to what");
        }
        if (!schemes.contains(address.getScheme().toLowerCase(Locale.ROOT)) || address.getRawAuthority() == null) {
            throw new IllegalArgumentException(quoted + " is no address of a kind that is played");
        }
        return address;
    }

    /** With what may not stand in an address written as its bytes; a host in brackets stays. */
    private static String escaped(String address) {
        int authority = address.indexOf("//");
        int path = authority < 0 ? 0 : address.indexOf('/', authority + 2);
        var escaped = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); ) {
            int letter = address.codePointAt(i);
            boolean inHost = authority >= 0 && (path < 0 || i < path);
            boolean stays = letter > ' ' && letter < 0x7f && (inHost || NEVER_IN_ADDRESSES.indexOf(letter) < 0);
            if (stays && !brokenEscape(address, i)) {
                escaped.append((char) letter);
            } else {
                for (byte one : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append(HEX.toHexDigits(one));
                }
            }
            i += Character.charCount(letter);
        }
        return escaped.toString();
    }

    private static boolean brokenEscape(String address, int at) {
        return address.charAt(at) == '%'
                && (at + 2 >= address.length()
                        || !HexFormat.isHexDigit(address.charAt(at + 1))
                        || !HexFormat.isHexDigit(address.charAt(at + 2)));
    }
}
