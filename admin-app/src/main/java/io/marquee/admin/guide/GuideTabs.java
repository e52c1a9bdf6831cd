package io.marquee.admin.guide;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import io.marquee.admin.ui.Markup;

/** The pages about the guide, beside each other. */
final class GuideTabs extends Nav {
    /** One of them. */
    enum Page {
        QUALITY("guide", "Quality"),
        IMPORT("guide/import", "Import"),
        SOURCES("guide/sources", "Sources"),
        MATCHES("guide/matches", "Matches");

        private final String path;
        private final String words;

        Page(String path, String words) {
            this.path = path;
            this.words = words;
        }
    }

    GuideTabs(Page current) {
        addClassNames("row", "guide-tabs");
        setAriaLabel("Guide");
        for (Page page : Page.values()) {
            Anchor link = Markup.link(page.path, page.words, "chip");
            if (page == current) {
                link.getElement().setAttribute("aria-current", "page");
                link.addClassName("on");
            }
            add(link);
        }
    }
}
