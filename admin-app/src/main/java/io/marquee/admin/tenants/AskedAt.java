package io.marquee.admin.tenants;

import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import org.springframework.web.util.UriComponentsBuilder;

/** The address under which the admin app was asked, as the browser sees it. */
final class AskedAt {

    private AskedAt() {}

    /** Scheme, host and port; the port only where it is not the scheme's own. */
    static URI here() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        int usual = request.isSecure() ? 443 : 80;
        return UriComponentsBuilder.newInstance()
                .scheme(request.getScheme())
                .host(request.getServerName())
                .port(request.getServerPort() == usual ? -1 : request.getServerPort())
                .build()
                .toUri();
    }
}
