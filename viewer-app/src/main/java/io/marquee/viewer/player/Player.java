package io.marquee.viewer.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.marquee.catalogue.PlayableId;

/** The player: it asks for a grant, plays and reports by itself. */
@Tag("mq-player")
@JsModule("context://player/mq-player.js")
class Player extends Component {

    /** @param titlePage where leaving it leads */
    Player(PlayableId playable, String name, String line, String titlePage) {
        getElement()
                .setAttribute("title-name", name)
                .setAttribute("subtitle-line", line)
                .setAttribute("back-href", titlePage)
                .setAttribute("title-href", titlePage)
                .setAttribute("playable-id", playable.toString());
    }
}
