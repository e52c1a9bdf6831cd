package io.marquee.epg.fetching;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;

/** Failures of the network in words. */
final class FetchFailure {
    private FetchFailure() {}

    static FetchException of(Exception failure, URI address, Deadline deadline, FetchSettings settings) {
        if (failure instanceof FetchException told) {
            return told;
        }
        String host = "the host " + address.getHost();
        if (deadline.hasPassed()) {
            return new FetchException("took longer than " + settings.longest().toSeconds() + " seconds", failure);
        }
        String reason = switch (failure) {
            case CheckedResolver.NotPublicException refused -> String.valueOf(refused.getMessage());
            case UnknownHostException _ -> host + " is not known";
            case ConnectTimeoutException _ -> host + " does not answer";
            case ConnectException _ -> host + " takes no connection";
            case SocketTimeoutException _ -> host + " went silent";
            case SSLException _ -> host + " cannot be trusted: " + failure.getMessage();
            case IOException _ -> "broke off: " + failure.getMessage();
            default -> "cannot be asked for: " + failure.getMessage();
        };
        return new FetchException(reason, failure);
    }
}
