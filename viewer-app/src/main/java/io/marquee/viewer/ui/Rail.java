package io.marquee.viewer.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One row of cards. */
@Tag("mq-rail")
@JsModule("context://viewer/mq-rail.js")
public final class Rail extends Drawn {

    /** How a rail's cards look. */
    public enum Kind {
        POSTER,
        WIDE,
        LIVE;

        String element() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where there is more of it. */
    public record More(String href, String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Drawing(
            String id,
            String title,
            @Nullable String reason,
            String kind,
            @Nullable More more,
            List<Card> cards) {}

    /**
     * @param id names the rail within the page
     * @param reason why it is there, in under ten words
     */
    public Rail(String id, String title, @Nullable String reason, Kind kind, @Nullable More more, List<Card> cards) {
        setId("rail-of-" + id);
        hand("rail", new Drawing(id, title, reason, kind.element(), more, cards));
    }

    /** Called with the key of each card that the viewer takes off. */
    public Rail onDrop(SerializableConsumer<String> taken) {
        getElement()
                .addEventListener(
                        "mq-drop",
                        event -> taken.accept(
                                event.getEventData().get("event.detail.key").asString()))
                .addEventData("event.detail.key");
        return this;
    }
}
