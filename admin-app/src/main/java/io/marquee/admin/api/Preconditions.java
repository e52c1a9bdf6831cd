package io.marquee.admin.api;

import io.marquee.edge.api.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads the {@code If-Match} of a write (RFC 9110): which version it starts from. */
final class Preconditions {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,9})\"");

    private Preconditions() {}

    static String etag(int version) {
        return "\"" + version + "\"";
    }

    /** The version; without a header the 428 problem, with one that no version has the 412 problem. */
    static int version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.exception(Problems.of(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "precondition-required",
                    "If-Match expected",
                    "Send the ETag that came with what you read in If-Match, so that nobody's edit is lost."));
        }
        Matcher etag = ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) {
            throw Problems.exception(Problems.of(
                    HttpStatus.PRECONDITION_FAILED,
                    "stale",
                    "Changed in the meantime",
                    "If-Match names no version of this. Read it again and repeat your change."));
        }
        return Integer.parseInt(etag.group(1));
    }
}
