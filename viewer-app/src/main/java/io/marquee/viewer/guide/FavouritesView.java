package io.marquee.viewer.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.viewer.ui.Markup;
import jakarta.annotation.security.PermitAll;

/** The profile's favourite channels, in its own order, and its reminders. */
@Route("favourites")
@PageTitle("Favourites and reminders")
@PermitAll
@StyleSheet("context://ui/guide.css")
class FavouritesView extends Div {

    /** Draws both from the API, and writes there what is changed. */
    @Tag("mq-favourites")
    @JsModule("context://viewer/guide/mq-favourites.js")
    private static final class Lists extends Component {}

    FavouritesView() {
        addClassNames("page", "favourites-page");
        add(
                new H1("Favourites and reminders"),
                Markup.paragraph("Favourite channels stand first in the guide, in this order.", "muted"),
                new Lists());
    }
}
