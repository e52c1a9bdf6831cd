package io.marquee.viewer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** The portal's icons, drawn in a 24 by 24 box. Decorative: whoever uses one says in words what it means. */
public enum Icon {
    HOME("M3 11 12 3l9 8v9a1 1 0 0 1-1 1h-5v-7H9v7H4a1 1 0 0 1-1-1z"),
    GUIDE("M4 6h16v11H4zM8 21h8M10 9l5 2.5-5 2.5z"),
    SEARCH("M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM20.5 20.5 16 16"),
    BOOKMARK("M5 4h14v17l-7-5-7 5z"),
    PLAY("M7 4v16l13-8z", true),
    AGAIN("M4 5v5h5M4.5 10A8 8 0 1 1 4 14"),
    PLUS("M12 5v14M5 12h14"),
    CHECK("M5 12.5 10 17 19 7"),
    CROSS("M6 6l12 12M18 6 6 18"),
    INFO("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.5v.1"),
    WARNING("M12 4 2.5 20h19zM12 10v5M12 17.5v.1"),
    LOCK("M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"),
    SPARK("M12 3l1.8 6.2L20 11l-6.2 1.8L12 19l-1.8-6.2L4 11l6.2-1.8zM19 16v4M17 18h4"),
    CLOCK("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2"),
    MAIL("M3 6h18v12H3zM3 7l9 6 9-6"),
    KEY("M8 12a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM11 13l9-9M16 8l3 3"),
    PERSON("M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20a7.5 7.5 0 0 1 15 0"),
    PEOPLE("M8 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM16 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 19a5.5 5.5 0 0 1 11 0"
            + "M14 14.5a5.5 5.5 0 0 1 7.5 4.5"),
    PENCIL("M4 20l1-5L16 4l4 4L9 19zM13.5 6.5l4 4"),
    BIN("M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5"),
    BELL("M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21h4"),
    LEAVE("M10 4H5v16h5M15 8l4 4-4 4M9 12h10");

    private final String svg;

    Icon(String path) {
        this(path, false);
    }

    Icon(String path, boolean filled) {
        this.svg = "<svg class=\"" + (filled ? "i f" : "i") + "\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\""
                + path + "\"/></svg>";
    }

    /** A new one; its box takes no part in the layout. */
    public Component create() {
        Span box = new Span();
        box.addClassName("ic");
        box.getElement().setProperty("innerHTML", svg);
        return box;
    }
}
