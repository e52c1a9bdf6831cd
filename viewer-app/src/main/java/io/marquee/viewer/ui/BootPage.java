package io.marquee.viewer.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Gives every page the portal's own style and tells it which scripts will be needed. */
@Component
class BootPage implements VaadinServiceInitListener {

    private static final String STYLE = "/ui/shell.css";

    private final Preloads preloads = new Preloads();
    private final String style = STYLE + "?v-c=" + digest();

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::prepare);
    }

    private void prepare(IndexHtmlResponse page) {
        Element head = page.getDocument().head();
        head.appendElement("link").attr("rel", "stylesheet").attr("href", style);
        preloads.addTo(head);
    }

    /** Of the style's content, in the words of Vaadin's own links: under such an address browsers keep a file. */
    private static String digest() {
        try (InputStream content = new ClassPathResource("META-INF/resources" + STYLE).getInputStream()) {
            return DigestUtils.md5DigestAsHex(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
