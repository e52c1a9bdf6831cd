package io.marquee.epg.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a host once and checks what it resolves to; the client connects to these very addresses, so that a name that
 * means another address a moment later gains nothing. Written-out addresses come through here as well.
 */
final class CheckedResolver implements DnsResolver {
    private final FetchSettings settings;
    private final HostLookup names;

    CheckedResolver(FetchSettings settings, HostLookup names) {
        this.settings = settings;
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.lookUp(host);
        if (settings.allows(host)) {
            return addresses;
        }
        for (InetAddress address : addresses) {
            if (!PublicAddress.is(address)) {
                throw new NotPublicException(host, address);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** A host that leads to where guides are not fetched from. */
    static final class NotPublicException extends UnknownHostException {
        NotPublicException(String host, InetAddress address) {
            super("the host " + host + " has the address " + address.getHostAddress()
                    + ", which is not public; the operator can allow it (MARQUEE_GUIDE_ALLOWED_HOSTS)");
        }
    }
}
