package io.marquee.viewer.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.marquee.viewer.ui.Card;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;
import io.marquee.viewer.ui.PosterGrid;
import java.util.List;

/** What was found, and how many, said to everyone. */
class Results extends Div {

    private final Div said = new Div();
    private final Div shown = new Div();

    Results() {
        said.addClassName("sr");
        said.getElement().setAttribute("aria-live", "polite");
        add(said, shown);
    }

    /** Nothing was asked: what there is. */
    void browse(List<Card> popular) {
        shown.removeAll();
        if (popular.isEmpty()) {
            shown.add(nothing("Nothing here yet", "No title of this kind is part of your profile."));
        } else {
            list("Watched most", "", popular);
        }
        said.setText("");
    }

    void found(String words, List<Card> byName, List<Card> byPeople) {
        shown.removeAll();
        int found = byName.size() + byPeople.size();
        if (found == 0) {
            shown.add(nothing("Nothing found for “" + words + "”", "Try fewer letters, or let a filter go."));
        }
        if (!byName.isEmpty()) {
            list("By title", count(byName.size()), byName);
        }
        if (!byPeople.isEmpty()) {
            list("By the people in it", count(byPeople.size()), byPeople);
        }
        said.setText(count(found) + " found");
    }

    private void list(String heading, String aside, List<Card> cards) {
        Div head = new Div(new H2(heading), Markup.span(aside, "small", "muted"));
        head.addClassName("found");
        PosterGrid grid = new PosterGrid(heading);
        shown.add(head, grid);
        grid.show(cards);
    }

    private static String count(int number) {
        return number == 1 ? "1 title" : number + " titles";
    }

    private static Component nothing(String what, String how) {
        Div state = new Div(Icon.SEARCH.create(), Markup.bold(what), Markup.paragraph(how));
        state.addClassName("state");
        return state;
    }
}
