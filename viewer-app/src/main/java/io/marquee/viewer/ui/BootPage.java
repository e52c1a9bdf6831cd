package io.marquee.viewer.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Gives every page the portal's own style and tells it which scripts will be needed. */
@Component
class BootPage implements VaadinServiceInitListener {

    private final Preloads preloads = new Preloads();

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::prepare);
    }

    private void prepare(IndexHtmlResponse page) {
        Element head = page.getDocument().head();
        head.appendElement("link").attr("rel", "stylesheet").attr("href", "/ui/shell.css");
        preloads.addTo(head);
    }
}
