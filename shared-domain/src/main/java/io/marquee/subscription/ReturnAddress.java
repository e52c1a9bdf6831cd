package io.marquee.subscription;

import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where a customer comes back from paying: a page of the tenant's own, so that nobody is sent elsewhere in its name. */
@Component
class ReturnAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Tenants tenants;

    ReturnAddress(Tenants tenants) {
        this.tenants = tenants;
    }

    /** The address, if it is absolute and at one of the bound tenant's hosts; else an {@link IllegalArgumentException}. */
    URI check(URI address) {
        String scheme = address.getScheme();
        String host = address.getHost();
        if (scheme == null
                || host == null
                || !SCHEMES.contains(scheme)
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null
                || address.toString().length() > 500
                || !isOurs(host)) {
            throw new IllegalArgumentException("return address: not a page of this service: " + address);
        }
        return address;
    }

    private boolean isOurs(String host) {
        return tenants.byHost(host.toLowerCase(Locale.ROOT))
                .filter(tenant -> tenant.id().equals(TenantScope.require()))
                .isPresent();
    }
}
