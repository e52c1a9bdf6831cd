package io.marquee.viewer.guide;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import io.marquee.epg.ChannelId;
import io.marquee.viewer.ui.Drawn;
import java.util.List;
import java.util.Map;

/** Channels down, time across. The element asks for what is looked at by itself; nothing of it is kept here. */
@Tag("mq-guide")
@JsModule("context://viewer/guide/mq-guide.js")
class GuideBoard extends Drawn {

    /**
     * What the element cannot ask for.
     *
     * @param from instant in ISO 8601, on the first day that it offers
     * @param to on the last
     * @param plans name of the lowest plan that opens a tier
     * @param live whether channels can be watched
     * @param catchUpDays how long the plan lets one watch what has been
     * @param leads minutes to choose from for reminders
     */
    record Config(
            String from,
            String to,
            Map<Integer, String> plans,
            boolean live,
            int catchUpDays,
            boolean kids,
            boolean favourites,
            boolean reminders,
            List<Integer> leads) {

        Config {
            plans = Map.copyOf(plans);
            leads = List.copyOf(leads);
        }
    }

    GuideBoard(Config config) {
        hand("config", config);
    }

    /** Called with a channel that the viewer's plan does not open. */
    void onOffer(SerializableConsumer<ChannelId> asked) {
        getElement()
                .addEventListener(
                        "mq-guide-offer",
                        event -> asked.accept(ChannelId.of(
                                event.getEventData().get("event.detail.channel").asString())))
                .addEventData("event.detail.channel");
    }
}
