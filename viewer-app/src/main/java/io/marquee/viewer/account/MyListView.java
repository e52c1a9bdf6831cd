package io.marquee.viewer.account;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.TitleCard;
import io.marquee.entitlement.Viewer;
import io.marquee.library.MyList;
import io.marquee.viewer.ui.Cards;
import io.marquee.viewer.ui.CurrentViewer;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;
import io.marquee.viewer.ui.PosterGrid;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What the profile has saved, the latest first. */
@Route("my-list")
@PageTitle("My list")
@PermitAll
@StyleSheet("context://ui/search.css")
class MyListView extends Div {

    private static final int MOST = 200;

    MyListView(CurrentViewer current, MyList list, CatalogueQuery catalogue, Cards cards) {
        addClassName("page");
        add(new H1("My list"));
        Viewer viewer = current.get();
        List<TitleCard> saved = catalogue.cards(viewer.audience(), list.titles(viewer.profile(), MOST));
        if (saved.isEmpty()) {
            add(nothingYet());
            return;
        }
        Cards.Words words = cards.words();
        PosterGrid grid = new PosterGrid("My list");
        grid.show(saved.stream().map(words::poster).toList());
        add(grid);
    }

    private static Div nothingYet() {
        Anchor browse = new Anchor("/search", "Find something");
        browse.addClassName("btn");
        Div state = new Div(
                Icon.BOOKMARK.create(),
                Markup.bold("Nothing saved yet"),
                Markup.paragraph("Choose “My list” on a title, and it waits for you here."),
                browse);
        state.addClassName("state");
        return state;
    }
}
