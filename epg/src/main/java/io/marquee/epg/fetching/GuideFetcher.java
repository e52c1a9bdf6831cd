package io.marquee.epg.fetching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Fetches guides and playlists. Only over http and https, only from hosts on the public network and those that the
 * operator allows, at every redirect again; at most so large, so long and so often redirected as {@link FetchSettings}
 * say. Sends no cookies, no credentials, and asks no proxy.
 */
public final class GuideFetcher implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final FetchSettings settings;
    private final CloseableHttpClient client;

    GuideFetcher(FetchSettings settings) {
        this(settings, InetAddress::getAllByName, null);
    }

    /** With trust for tests' own certificates. */
    GuideFetcher(FetchSettings settings, HostLookup names, @Nullable SSLContext trust) {
        this.settings = settings;
        Duration patience = PATIENCE.compareTo(settings.longest()) < 0 ? PATIENCE : settings.longest();
        this.client = FetchingClient.create(new CheckedResolver(settings, names), patience, trust);
    }

    /**
     * Fetches what is at the address into the file, which is written anew; after a failure it holds nothing of use.
     *
     * @param known what the last answer was marked with
     * @throws FetchException with the reason, if the address is refused, does not answer with a guide, or takes more
     *     than is allowed
     */
    public Fetched fetch(URI address, Validators known, Path into) throws FetchException {
        Set<URI> visited = new HashSet<>();
        try (var deadline = new Deadline(settings.longest())) {
            URI current = checked(address);
            while (visited.add(current)) {
                if (visited.size() > settings.redirects() + 1) {
                    throw new FetchException("was redirected more than " + settings.redirects() + " times");
                }
                Answer answer = ask(current, known, into, deadline);
                if (answer.fetched() != null) {
                    return answer.fetched();
                }
                current = checked(current.resolve(location(answer)));
            }
            throw new FetchException("is redirected in a circle, by " + current.getHost());
        }
    }

    private Answer ask(URI address, Validators known, Path into, Deadline deadline) throws FetchException {
        var request = new HttpGet(address);
        request.setHeader(
                HttpHeaders.ACCEPT, "application/xml, text/xml, audio/x-mpegurl, application/gzip, */*;q=0.5");
        if (known.etag() != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
        }
        if (known.lastModified() != null) {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        }
        deadline.cancels(request);
        try (var file = Files.newOutputStream(into)) {
            return client.execute(
                    request, response -> new AnswerReader(settings, address, into, deadline).read(response, file));
        } catch (IOException | RuntimeException failure) {
            throw FetchFailure.of(failure, address, deadline, settings);
        }
    }

    private static URI location(Answer answer) throws FetchException {
        try {
            return URI.create(String.valueOf(answer.location()).strip());
        } catch (IllegalArgumentException broken) {
            throw new FetchException("is redirected to what is no address", broken);
        }
    }

    private static URI checked(URI address) throws FetchException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchException("only addresses that begin with http or https are fetched, not «" + scheme + "»");
        }
        if (address.getHost() == null || address.getHost().isEmpty()) {
            throw new FetchException("the address names no host");
        }
        if (address.getRawUserInfo() != null) {
            throw new FetchException("the address holds a name or a password; these are not sent");
        }
        return withoutFragment(address.normalize());
    }

    private static URI withoutFragment(URI address) {
        String text = address.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? address : URI.create(text.substring(0, fragment));
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
