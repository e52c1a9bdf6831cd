package io.marquee.viewer.player;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.marquee.catalogue.Audience;
import io.marquee.edge.brand.PageTitles;
import io.marquee.epg.BroadcastId;
import io.marquee.epg.Channel;
import io.marquee.epg.ChannelId;
import io.marquee.epg.Guide;
import io.marquee.viewer.ui.CurrentViewer;
import io.marquee.viewer.ui.Plays;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Function;

/**
 * Plays a channel over the whole window; with {@code ?broadcast=} that broadcast from its beginning. Whether it may be
 * played is decided when the player asks.
 */
@Route(value = "watch/channel/:channel", autoLayout = false)
@PermitAll
@Plays
class WatchChannelView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentViewer current;
    private final Guide guide;
    private final PageTitles titles;
    private String name = "";

    WatchChannelView(CurrentViewer current, Guide guide, PageTitles titles) {
        this.current = current;
        this.guide = guide;
        this.titles = titles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Audience audience = current.get().audience();
        Channel channel = event.getRouteParameters()
                .get("channel")
                .flatMap(text -> id(text, ChannelId::of))
                .flatMap(id -> guide.lineup(audience).find(id))
                .orElseThrow(() -> new NotFoundException("no such channel"));
        name = channel.name();
        LivePlayer player = new LivePlayer(channel);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("broadcast")
                .map(text -> id(text, BroadcastId::of)
                        .flatMap(id -> guide.broadcast(audience, channel.id(), id))
                        .orElseThrow(() -> new NotFoundException("no such broadcast")))
                .ifPresent(player::from);
        removeAll();
        add(player);
    }

    @Override
    public String getPageTitle() {
        return titles.of(name);
    }

    private static <T> Optional<T> id(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
