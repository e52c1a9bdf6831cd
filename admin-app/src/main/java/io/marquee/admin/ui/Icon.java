package io.marquee.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** The app's icons, drawn in a 24 by 24 box. Decorative: whoever uses one says in words what it means. */
public enum Icon {
    DASHBOARD("M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z"),
    TITLES("M4 4h16v16H4zM8 4v16M16 4v16M4 9h4M4 15h4M16 9h4M16 15h4"),
    CHANNELS("M4 6h16v11H4zM8 21h8M10 9l5 2.5-5 2.5z"),
    GUIDE("M4 5h16v14H4zM4 10h16M10 10v9M10 14.5h10M15 5v5"),
    CLOCK("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3.5 2.2"),
    PERSON("M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0"),
    STOP("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM6 6l12 12"),
    SPARK("M12 3l1.8 6.2L20 11l-6.2 1.8L12 19l-1.8-6.2L4 11l6.2-1.8zM19 16v4M17 18h4"),
    HOUSE("M4 21V8l8-5 8 5v13M9 21v-6h6v6"),
    JOBS("M4 7h10M18 7h2M4 17h2M10 17h10M16 4.5v5M8 14.5v5"),
    SEARCH("M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM20.5 20.5 16 16"),
    SUN("M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5 19 19"
            + "M19 5l-1.5 1.5M6.5 17.5 5 19"),
    MENU("M4 6h16M4 12h16M4 18h16"),
    PLUS("M12 5v14M5 12h14"),
    CHECK("M5 12.5 10 17 19 7"),
    CROSS("M6 6l12 12M18 6 6 18"),
    UP("M12 19V5M6 11l6-6 6 6"),
    DOWN("M12 5v14M6 13l6 6 6-6"),
    UPLOAD("M12 16V4M7 9l5-5 5 5M4 16v4h16v-4"),
    PEN("M4 20h4L19 9l-4-4L4 16zM13 7l4 4"),
    PEOPLE(
            "M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 5.5a3.2 3.2 0 0 1 0 6.2M18 14.6c2.2.8 3.5 2.6 3.5 5.4"),
    SCROLL("M6 4h12v16H6zM9 8h6M9 12h6M9 16h4"),
    BIN("M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5"),
    INFO("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.5v.1"),
    WARNING("M12 4 2.5 20h19zM12 10v5M12 17.5v.1"),
    LOCK("M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"),
    MAIL("M3 6h18v12H3zM3 7l9 6 9-6"),
    KEY("M8 12a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM11 13l9-9M16 8l3 3"),
    LEAVE("M10 4H5v16h5M15 8l4 4-4 4M9 12h10"),
    AGAIN("M4 5v5h5M4.5 10A8 8 0 1 1 4 14"),
    NOTHING("M4 7h16v12H4zM4 7l3-3h10l3 3M9 12h6");

    private final String svg;

    Icon(String path) {
        this.svg = "<svg class=\"i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"" + path + "\"/></svg>";
    }

    /** A new one; its box takes no part in the layout. */
    public Component create() {
        Span box = new Span();
        box.addClassName("ic");
        box.getElement().setProperty("innerHTML", svg);
        return box;
    }
}
