package io.marquee.admin.embedding;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** Progress as a field of cells that fill up. */
final class Cells extends Div {

    private static final int COUNT = 112;
    private static final int AT_WORK = 2;

    private final List<Span> cells = new ArrayList<>();

    Cells() {
        addClassName("cells");
        getElement()
                .setAttribute("role", "progressbar")
                .setAttribute("aria-label", "Regeneration")
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", "100");
        for (int i = 0; i < COUNT; i++) {
            Span cell = new Span();
            cells.add(cell);
            add(cell);
        }
    }

    /** Fills the share that is done; the next cells are marked while work goes on. */
    void show(int done, int total, boolean working) {
        int filled = total == 0 ? 0 : (int) ((long) COUNT * done / total);
        for (int i = 0; i < COUNT; i++) {
            cells.get(i).setClassName("d", i < filled);
            cells.get(i).setClassName("n", working && total > 0 && i >= filled && i < filled + AT_WORK);
        }
        getElement().setAttribute("aria-valuenow", String.valueOf(total == 0 ? 0 : 100L * done / total));
    }
}
