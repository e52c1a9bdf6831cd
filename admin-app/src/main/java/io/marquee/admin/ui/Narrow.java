package io.marquee.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;

/** Drops what a small screen has no room for. */
public final class Narrow {

    /** CSS pixels; below it a list keeps its essential columns. */
    public static final int HANDHELD = 900;

    /** CSS pixels; below it not every column has room. */
    public static final int LAPTOP = 1280;

    private Narrow() {}

    /** Shows the columns only where the window is as wide as the limit, also when it changes. */
    public static void hides(Component view, int limit, List<? extends Grid.Column<?>> columns) {
        view.addAttachListener(attached -> {
            UI ui = attached.getUI();
            int width = ui.getPage().getExtendedClientDetails().getWindowInnerWidth();
            show(columns, width < 0 || width >= limit);
            var watch =
                    ui.getPage().addBrowserWindowResizeListener(resized -> show(columns, resized.getWidth() >= limit));
            view.addDetachListener(detached -> {
                watch.remove();
                detached.unregisterListener();
            });
        });
    }

    private static void show(List<? extends Grid.Column<?>> columns, boolean wide) {
        columns.forEach(column -> column.setVisible(wide));
    }
}
