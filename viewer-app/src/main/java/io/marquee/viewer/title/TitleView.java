package io.marquee.viewer.title;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.marquee.catalogue.Audience;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.TitleDetails;
import io.marquee.catalogue.TitleId;
import io.marquee.edge.brand.PageTitles;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.Viewer;
import io.marquee.profile.Profile;
import io.marquee.viewer.ui.AccountFeed;
import io.marquee.viewer.ui.Cards;
import io.marquee.viewer.ui.CurrentViewer;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** A title's page: what it is and how to watch it, or which plan opens it. */
@Route("titles/:title")
@PermitAll
@StyleSheet("context://ui/title.css")
@StyleSheet("context://ui/search.css")
@StyleSheet("context://ui/plans.css")
class TitleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Profile profile;
    private final CatalogueQuery catalogue;
    private final Entitlements entitlements;
    private final Cards cards;
    private final OpenTitles open;
    private final LockedTitles locked;
    private final PageTitles titles;
    private String name = "";
    private @Nullable TitleId id;
    private @Nullable Access shown;

    TitleView(
            CurrentViewer current,
            CatalogueQuery catalogue,
            Entitlements entitlements,
            Cards cards,
            OpenTitles open,
            LockedTitles locked,
            PageTitles titles,
            AccountFeed feed) {
        this.profile = current.profile();
        this.catalogue = catalogue;
        this.entitlements = entitlements;
        this.cards = cards;
        this.open = open;
        this.locked = locked;
        this.titles = titles;
        feed.follow(this, profile.accountId(), this::reread);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = entitlements.viewer(profile.accountId(), profile.id());
        TitleId title = id(event);
        show(viewer, title, entitlements.decide(viewer, title));
        id = title;
    }

    /** Shows the title anew where what the viewer may do with it has changed. */
    private void reread() {
        if (id == null) {
            return;
        }
        Viewer viewer = entitlements.viewer(profile.accountId(), profile.id());
        Access now = entitlements.decide(viewer, id);
        if (now instanceof Access.Denied denied && denied.hidden()) {
            UI.getCurrent().navigate("");
        } else if (!now.equals(shown)) {
            show(viewer, id, now);
        }
    }

    private void show(Viewer viewer, TitleId title, Access access) {
        removeAll();
        switch (access) {
            case Access.Granted _ -> add(open.page(viewer, details(viewer.audience(), title), cards.words()));
            case Access.Denied denied when denied.hidden() -> throw new NotFoundException("no such title");
            case Access.Denied denied
            when denied.mayBeSeen() ->
                add(locked.page(viewer, details(viewer.audience(), title), denied, cards.words(), this::reread));
            case Access.Denied _ ->
                add(new AboveLimit(details(unlimited(viewer), title).card(), profile));
        }
        shown = access;
    }

    private TitleDetails details(Audience audience, TitleId id) {
        TitleDetails details =
                catalogue.details(audience, id).orElseThrow(() -> new NotFoundException("no such title"));
        name = details.card().name();
        return details;
    }

    private static Audience unlimited(Viewer viewer) {
        return new Audience(viewer.tier(), MaturityRating.UNRATED.age());
    }

    @Override
    public String getPageTitle() {
        return titles.of(name);
    }

    private static TitleId id(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get("title").orElse("");
        try {
            return TitleId.of(text);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("no title: " + text);
        }
    }
}
