package io.marquee.viewer.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.catalogue.PlayableId;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleType;
import io.marquee.discovery.Home;
import io.marquee.discovery.HomeScreen;
import io.marquee.discovery.RailKind;
import io.marquee.entitlement.Viewer;
import io.marquee.library.MyList;
import io.marquee.playback.ContinueWatching;
import io.marquee.viewer.ui.Cards;
import io.marquee.viewer.ui.CurrentViewer;
import io.marquee.viewer.ui.Hero;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Lengths;
import io.marquee.viewer.ui.Markup;
import io.marquee.viewer.ui.MyListButton;
import io.marquee.viewer.ui.Rail;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the profile sees first. */
@Route("")
@PageTitle("Home")
@PermitAll
@StyleSheet("context://ui/title.css")
class HomeView extends Div {

    private static final int HERO_HEIGHT = 512;
    private static final String OF_GENRE = "genre-";

    private final MyList list;
    private final ContinueWatching begun;
    private final Viewer viewer;
    private final Cards.Words words;

    HomeView(CurrentViewer current, HomeScreen screen, Cards cards, MyList list, ContinueWatching begun, Clock clock) {
        this.list = list;
        this.begun = begun;
        this.viewer = current.get();
        this.words = cards.words();
        Home home = screen.of(viewer);
        if (home.hero() == null) {
            addClassName("page");
            add(
                    new H1("Nothing to show yet"),
                    Markup.paragraph("This profile has no titles to see at the moment.", "muted"));
        } else {
            add(hero(home.hero()));
        }
        Div rails = new Div();
        rails.addClassName("rails");
        RailCards items = new RailCards(words, clock.instant());
        home.rails().forEach(rail -> rails.add(rail(rail, items)));
        add(rails);
    }

    private Component hero(io.marquee.discovery.Hero hero) {
        TitleCard card = hero.card();
        Integer minutes = card.runtimeMinutes();
        String more = Cards.address(card.id());
        Component first = card.type() == TitleType.FILM && !card.locked()
                ? Markup.link("/watch/" + card.id(), Icon.PLAY, "Play", "btn", "play")
                : Markup.link(more, Icon.INFO, "Open title", "btn", "play");
        Anchor about = new Anchor(more, Icon.INFO.create());
        about.addClassNames("btn", "glass", "lg", "round");
        about.setAriaLabel("More about " + card.name());
        boolean listed = list.contains(viewer.profile(), card.id());
        return new Hero(card.name(), card.backdropUrl(), hero.titleArtUrl(), HERO_HEIGHT)
                .facts(
                        List.of(
                                String.valueOf(card.year()),
                                minutes == null ? "Series" : Lengths.hours(minutes),
                                words.genres(card, 2)),
                        card.maturityRating().code())
                .lede(hero.synopsis())
                .actions(first, new MyListButton(list, viewer.profile(), card.id(), listed), about)
                .note(hero.reason())
                .brief();
    }

    private Rail rail(io.marquee.discovery.Rail rail, RailCards items) {
        Rail.Kind kind = Rail.Kind.valueOf(rail.kind().name());
        Rail row = new Rail(
                rail.id(),
                rail.title(),
                rail.reason(),
                kind,
                more(rail),
                rail.items().stream().map(items::card).toList());
        return rail.kind() == RailKind.WIDE ? row.onDrop(key -> begun.hide(viewer.profile(), PlayableId.of(key))) : row;
    }

    private static Rail.@Nullable More more(io.marquee.discovery.Rail rail) {
        if (rail.kind() == RailKind.LIVE) {
            return new Rail.More("/guide", "Open guide");
        }
        return rail.id().startsWith(OF_GENRE)
                ? new Rail.More("/search?genre=" + rail.id().substring(OF_GENRE.length()), "See all")
                : null;
    }
}
