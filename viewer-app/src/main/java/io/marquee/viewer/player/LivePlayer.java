package io.marquee.viewer.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.marquee.epg.Broadcast;
import io.marquee.epg.Channel;

/** The player of channels: it asks for a grant, plays, keeps the grant alive and changes channels by itself. */
@Tag("mq-live-player")
@JsModule("context://player/mq-live-player.js")
class LivePlayer extends Component {

    LivePlayer(Channel channel) {
        getElement()
                .setAttribute("channel-id", channel.id().toString())
                .setAttribute("channel-name", channel.name())
                .setAttribute("logo", channel.logoUrl())
                .setAttribute("back-href", "/guide");
    }

    /** Shows this broadcast from its beginning. */
    LivePlayer from(Broadcast broadcast) {
        getElement()
                .setAttribute("broadcast-id", broadcast.id().toString())
                .setAttribute("broadcast-start", broadcast.slot().start().toString());
        return this;
    }
}
