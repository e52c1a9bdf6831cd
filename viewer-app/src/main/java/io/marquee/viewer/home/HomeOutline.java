package io.marquee.viewer.home;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.marquee.discovery.Hero;
import io.marquee.discovery.HomeScreen;
import io.marquee.edge.security.CurrentUser;
import io.marquee.viewer.ui.CurrentViewer;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Sends home with its hero's pictures and the outline of its rails already in the page, to be seen while the scripts
 * that build it load.
 */
@Component
class HomeOutline implements VaadinServiceInitListener {

    private static final int WIDE_CARDS = 5;
    private static final int POSTERS = 8;

    private final CurrentUser users;
    private final CurrentViewer viewer;
    private final HomeScreen screen;

    HomeOutline(CurrentUser users, CurrentViewer viewer, HomeScreen screen) {
        this.users = users;
        this.viewer = viewer;
        this.screen = screen;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::outline);
    }

    private void outline(IndexHtmlResponse page) {
        String path = page.getVaadinRequest().getPathInfo();
        boolean home = path == null || path.isEmpty() || path.equals("/");
        if (!home || users.profile().isEmpty()) {
            return;
        }
        Element outline = page.getDocument()
                .body()
                .prependElement("div")
                .attr("id", "boot")
                .attr("aria-hidden", "true");
        hero().ifPresent(hero -> draw(hero, outline));
        rail(outline, "wide", WIDE_CARDS);
        rail(outline, "tall", POSTERS);
    }

    private Optional<Hero> hero() {
        try {
            return Optional.ofNullable(screen.of(viewer.get()).hero());
        } catch (NoSuchElementException _) {
            return Optional.empty(); // the profile is gone; the page itself will ask for another
        }
    }

    private static void draw(Hero hero, Element outline) {
        Element section = outline.appendElement("section").addClass("hero").attr("style", "--h:512px");
        picture(section, hero.card().backdropUrl()).addClass("bg");
        Element body = section.appendElement("div").addClass("body");
        picture(body.appendElement("h1"), hero.titleArtUrl()).addClass("title-art");
        body.appendElement("p").addClass("facts");
        body.appendElement("p").addClass("lede").text(hero.synopsis());
        body.appendElement("div").addClass("row");
        body.appendElement("p").addClass("small");
    }

    private static Element picture(Element parent, String address) {
        return parent.appendElement("img").attr("src", address).attr("alt", "").attr("fetchpriority", "high");
    }

    private static void rail(Element outline, String shape, int cards) {
        outline.appendElement("div").addClass("line").addClass("skeleton");
        Element row = outline.appendElement("div").addClass("scroller").addClass(shape);
        for (int n = 0; n < cards; n++) {
            row.appendElement("i").addClass("skeleton");
        }
    }
}
