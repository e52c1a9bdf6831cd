package io.marquee.epg.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Reads one answer within what is allowed. */
final class AnswerReader {
    private final FetchSettings settings;
    private final URI address;
    private final Path into;
    private final Deadline deadline;

    AnswerReader(FetchSettings settings, URI address, Path into, Deadline deadline) {
        this.settings = settings;
        this.address = address;
        this.into = into;
        this.deadline = deadline;
    }

    Answer read(ClassicHttpResponse response, OutputStream file) throws IOException {
        return switch (response.getCode()) {
            case 200 -> new Answer(guide(response, file), null);
            case 304 -> new Answer(new Fetched.NotModified(), null);
            case 301, 302, 303, 307, 308 -> new Answer(null, location(response));
            default ->
                throw new FetchException(
                        "the host " + address.getHost() + " answered with status " + response.getCode());
        };
    }

    private static String location(ClassicHttpResponse response) throws FetchException {
        String location = header(response, HttpHeaders.LOCATION);
        if (location == null) {
            throw new FetchException("is redirected to nowhere");
        }
        return location;
    }

    private Fetched guide(ClassicHttpResponse response, OutputStream file) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            throw new FetchException("the host " + address.getHost() + " answered with nothing");
        }
        if (entity.getContentLength() > settings.largest().toBytes()) {
            throw tooLarge();
        }
        long bytes = 0;
        try (InputStream body = entity.getContent()) {
            byte[] buffer = new byte[64 << 10];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
                if (bytes > settings.largest().toBytes()) {
                    throw tooLarge();
                }
                deadline.check();
                file.write(buffer, 0, read);
            }
        }
        return new Fetched.Guide(
                into,
                bytes,
                address,
                new Validators(header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED)));
    }

    private FetchException tooLarge() {
        return new FetchException("is larger than " + settings.largest().toMegabytes() + " MB");
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
