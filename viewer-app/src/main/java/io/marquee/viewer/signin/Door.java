package io.marquee.viewer.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import io.marquee.catalogue.Audience;
import io.marquee.catalogue.CardFilter;
import io.marquee.catalogue.CardSort;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.TitleCard;
import io.marquee.viewer.ui.Markup;
import java.util.List;

/** What both doors look like: the tenant's name and greeting before one of its own pictures. */
@StyleSheet("context://ui/door.css")
abstract class Door extends Main {

    /** For everybody who comes by. */
    private static final Audience PASSERS_BY = new Audience(1, MaturityRating.AGE_12.age());

    private static final CardFilter WATCHED_MOST = CardFilter.NONE.sortedBy(CardSort.POPULAR);

    Door(CatalogueQuery catalogue) {
        List<TitleCard> shown =
                catalogue.cards(PASSERS_BY, WATCHED_MOST, 1, null).items();
        Section scene = new Section();
        scene.addClassName("lg-t");
        shown.forEach(title -> scene.add(Markup.decoration(title.backdropUrl(), "bg")));
        scene.add(form);
        form.addClassName("fm");
        add(scene);
    }

    private final Div form = new Div();

    /** Shows something else in the form's place. */
    final void instead(String greeting, String line, Component... parts) {
        form.removeAll();
        show(greeting, line, parts);
    }

    /** Fills the form's column. */
    final void show(String greeting, String line, Component... parts) {
        Div stack = new Div(new Div(new H1(greeting), Markup.paragraph(line, "muted")));
        stack.addClassName("stack");
        stack.add(parts);
        form.add(Markup.paragraph("", "wordmark"), stack, Markup.paragraph("Powered by Marquee", "xs", "faint"));
    }
}
