package io.marquee.viewer.player;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.PlayableId;
import io.marquee.catalogue.Playables;
import io.marquee.catalogue.TitleDetails;
import io.marquee.catalogue.TitleDetails.EpisodeDetails;
import io.marquee.catalogue.TitleDetails.SeasonDetails;
import io.marquee.catalogue.TitleId;
import io.marquee.edge.brand.PageTitles;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.Viewer;
import io.marquee.viewer.ui.Cards;
import io.marquee.viewer.ui.CurrentViewer;
import io.marquee.viewer.ui.Plays;
import jakarta.annotation.security.PermitAll;

/** Plays a film or episode over the whole window. Whether it may be played is decided when the player asks. */
@Route(value = "watch/:playable", autoLayout = false)
@PermitAll
@Plays
class WatchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentViewer current;
    private final Playables playables;
    private final CatalogueQuery catalogue;
    private final Entitlements entitlements;
    private final PageTitles titles;
    private String name = "";

    WatchView(
            CurrentViewer current,
            Playables playables,
            CatalogueQuery catalogue,
            Entitlements entitlements,
            PageTitles titles) {
        this.current = current;
        this.playables = playables;
        this.catalogue = catalogue;
        this.entitlements = entitlements;
        this.titles = titles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlayableId playable = id(event);
        Viewer viewer = current.get();
        TitleId id = playables.titleOf(playable).orElseThrow(() -> nothing(playable));
        if (entitlements.decide(viewer, id) instanceof Access.Denied denied
                && !denied.hidden()
                && !denied.mayBeSeen()) {
            event.forwardTo(Cards.address(id).substring(1));
            return;
        }
        TitleDetails title = catalogue.details(viewer.audience(), id).orElseThrow(() -> nothing(playable));
        removeAll();
        String page = Cards.address(title.card().id());
        name = title.card().name();
        for (SeasonDetails season : title.seasons()) {
            for (EpisodeDetails episode : season.episodes()) {
                if (episode.playableId().equals(playable)) {
                    add(new Player(playable, episode.name(), place(title, season, episode), page));
                    return;
                }
            }
        }
        add(new Player(playable, name, String.valueOf(title.card().year()), page));
    }

    @Override
    public String getPageTitle() {
        return titles.of(name);
    }

    private static NotFoundException nothing(PlayableId playable) {
        return new NotFoundException("nothing to play: " + playable);
    }

    private static String place(TitleDetails title, SeasonDetails season, EpisodeDetails episode) {
        return title.card().name() + " · S" + season.number() + " E" + episode.number();
    }

    private static PlayableId id(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get("playable").orElse("");
        try {
            return PlayableId.of(text);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("nothing to play: " + text);
        }
    }
}
