package io.marquee.admin.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import org.springframework.web.util.UriComponentsBuilder;

/** Under which address the reader of this page works: one of the tenant's own hosts, since no other gets this far. */
public final class OwnAddress {

    private OwnAddress() {}

    /** Scheme, host and port; to be asked while a request is at work. */
    public static URI get() {
        if (!(VaadinRequest.getCurrent() instanceof VaadinServletRequest request)) {
            throw new IllegalStateException("no request to read the address from");
        }
        UriComponentsBuilder address =
                UriComponentsBuilder.newInstance().scheme(request.getScheme()).host(request.getServerName());
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return (usual ? address : address.port(request.getServerPort())).build().toUri();
    }
}
