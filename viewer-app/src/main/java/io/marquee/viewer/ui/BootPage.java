package io.marquee.viewer.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.marquee.edge.security.CurrentUser;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** Shows the portal's outline before its first page has come. */
@Component
class BootPage implements VaadinServiceInitListener {

    private static final String OUTLINE =
            """
            <div id="boot" aria-hidden="true"><div class="panel-of-light skeleton"></div>\
            <div class="line skeleton"></div><div class="scroller wide">%s</div>\
            <div class="line skeleton"></div><div class="scroller tall">%s</div></div>""".formatted("<i class=\"skeleton\"></i>".repeat(5), "<i class=\"skeleton\"></i>".repeat(8));

    private final CurrentUser users;
    private final Preloads preloads = new Preloads();

    BootPage(CurrentUser users) {
        this.users = users;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::outline);
    }

    private void outline(IndexHtmlResponse page) {
        Document document = page.getDocument();
        document.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/ui/shell.css");
        preloads.addTo(document.head());
        String path = page.getVaadinRequest().getPathInfo();
        if (users.profile().isPresent() && (path == null || path.isEmpty() || path.equals("/"))) {
            document.body().prepend(OUTLINE);
        }
    }
}
