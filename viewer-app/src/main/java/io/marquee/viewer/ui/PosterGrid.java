package io.marquee.viewer.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** Posters in rows. */
@Tag("mq-grid")
@JsModule("context://viewer/mq-grid.js")
public final class PosterGrid extends Drawn {

    /** @param label names the list to those who cannot see it */
    public PosterGrid(String label) {
        getElement().setAttribute("label", label);
    }

    /** Shows these in place of what it showed. */
    public void show(List<Card> cards) {
        hand("cards", cards);
    }
}
