package io.marquee.viewer.search;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.catalogue.CardSort;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.TitleCard;
import io.marquee.discovery.KeywordSearch;
import io.marquee.discovery.SearchHit;
import io.marquee.entitlement.Viewer;
import io.marquee.viewer.ui.Card;
import io.marquee.viewer.ui.Cards;
import io.marquee.viewer.ui.CurrentViewer;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Finds titles by name and people, and without words shows what is watched most. What is asked is in the address. */
@Route("search")
@PageTitle("Search")
@PermitAll
@StyleSheet("context://ui/search.css")
class SearchView extends Div implements BeforeEnterObserver {

    private static final int MOST = 60;
    private static final String BY_NAME = "name";

    private final CurrentViewer current;
    private final KeywordSearch keywords;
    private final CatalogueQuery catalogue;
    private final Cards.Words words;
    private final SearchBox box = new SearchBox(this::typed);
    private final Facets facets;
    private final Results results = new Results();
    private Inquiry inquiry = Inquiry.NOTHING;

    SearchView(CurrentViewer current, KeywordSearch keywords, CatalogueQuery catalogue, Cards cards) {
        this.current = current;
        this.keywords = keywords;
        this.catalogue = catalogue;
        this.words = cards.words();
        this.facets = new Facets(catalogue.genres(), this::chosen);
        addClassName("page");
        H1 heading = new H1("Search");
        heading.addClassName("sr");
        add(heading, box, facets, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        inquiry = Inquiry.of(event.getLocation().getQueryParameters());
        box.show(inquiry.words());
        show();
    }

    private void typed(String text) {
        ask(inquiry.withWords(text));
    }

    private void chosen(Inquiry facet) {
        ask(facet.withWords(inquiry.words()));
    }

    private void ask(Inquiry next) {
        if (next.equals(inquiry)) {
            return;
        }
        inquiry = next;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("search", next.parameters()));
        show();
    }

    private void show() {
        facets.show(inquiry);
        Viewer viewer = current.get();
        if (inquiry.words().isBlank()) {
            List<TitleCard> popular = catalogue
                    .cards(viewer.audience(), inquiry.filter().sortedBy(CardSort.POPULAR), MOST, null)
                    .items();
            results.browse(popular.stream().map(words::poster).toList());
            return;
        }
        List<SearchHit> hits = keywords.find(viewer.audience(), inquiry.words(), inquiry.filter(), MOST);
        results.found(
                inquiry.words(),
                hits.stream().filter(SearchView::isByName).map(this::card).toList(),
                hits.stream().filter(hit -> !isByName(hit)).map(this::card).toList());
    }

    private static boolean isByName(SearchHit hit) {
        return hit.matchedBy().contains(BY_NAME);
    }

    private Card card(SearchHit hit) {
        return words.poster(hit.card());
    }
}
