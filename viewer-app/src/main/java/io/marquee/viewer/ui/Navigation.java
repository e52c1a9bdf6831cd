package io.marquee.viewer.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.ArrayList;
import java.util.List;

/** The portal's main navigation: a column on wide screens, a bar on small ones. */
class Navigation extends Nav {

    private record Entry(String path, Anchor link) {
        boolean leadsTo(String here) {
            return path.isEmpty() ? here.isEmpty() : here.equals(path) || here.startsWith(path + "/");
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    Navigation(String wordmark) {
        addClassName("nav");
        setAriaLabel("Main");
        Anchor brand = new Anchor("/", Markup.span(wordmark.substring(0, 1), "mark"));
        brand.addClassName("brand");
        brand.setAriaLabel(wordmark + " home");
        add(brand);
        entry("", Icon.HOME, "Home");
        entry("guide", Icon.GUIDE, "Guide");
        entry("search", Icon.SEARCH, "Search");
        entry("my-list", Icon.BOOKMARK, "My list");
    }

    private void entry(String path, Icon icon, String words) {
        Anchor link = new Anchor("/" + path, icon.create(), Markup.span(words));
        entries.add(new Entry(path, link));
        add(link);
    }

    /** Marks the entry that leads to the page shown. */
    void at(String path) {
        for (Entry entry : entries) {
            if (entry.leadsTo(path)) {
                entry.link().getElement().setAttribute("aria-current", "page");
            } else {
                entry.link().getElement().removeAttribute("aria-current");
            }
        }
    }
}
