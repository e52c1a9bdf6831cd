package io.marquee.viewer.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.marquee.epg.Broadcast;
import io.marquee.epg.Channel;
import io.marquee.epg.GuideWindow;
import io.marquee.epg.Schedule;
import io.marquee.viewer.ui.Cards;
import io.marquee.viewer.ui.Drawn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Channels down, time across; drawn in the browser from a window of the guide. */
@Tag("mq-guide-lite")
@JsModule("context://viewer/mq-guide-lite.js")
class GuideBoard extends Drawn {

    private record Window(String from, String to, int total, List<Row> channels) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Row(
            String id,
            int number,
            String name,
            String logo,
            @Nullable String lock,
            List<Cell> broadcasts) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Cell(
            String id,
            String start,
            String stop,
            String title,
            @Nullable String subtitle,
            @Nullable String category,
            String description,
            @Nullable String href,
            @Nullable String image,
            @Nullable String poster) {}

    /** Shows the window in place of what it showed. */
    void show(GuideWindow window, Cards.Words words) {
        hand("guide", drawing(window, words));
    }

    /** Adds the window's channels below those it shows. */
    void append(GuideWindow window, Cards.Words words) {
        call("append", drawing(window, words));
    }

    /** Called with the time to begin at, in ISO 8601; null for now. */
    void onFrom(SerializableConsumer<@Nullable String> chosen) {
        getElement()
                .addEventListener("mq-guide-from", event -> {
                    var from = event.getEventData().get("event.detail.from");
                    chosen.accept(from.isNull() ? null : from.asString());
                })
                .addEventData("event.detail.from");
    }

    void onMore(SerializableRunnable asked) {
        getElement().addEventListener("mq-guide-more", _ -> asked.run());
    }

    private static Window drawing(GuideWindow window, Cards.Words words) {
        return new Window(
                window.from().toString(),
                window.to().toString(),
                window.channelCount(),
                window.channels().stream().map(schedule -> row(schedule, words)).toList());
    }

    private static Row row(Schedule schedule, Cards.Words words) {
        Channel channel = schedule.channel();
        return new Row(
                channel.id().toString(),
                channel.number(),
                channel.name(),
                channel.logoUrl(),
                channel.locked() ? words.plan(channel.requiredTier()) : null,
                schedule.broadcasts().stream().map(GuideBoard::cell).toList());
    }

    private static Cell cell(Broadcast broadcast) {
        return new Cell(
                broadcast.id().toString(),
                broadcast.slot().start().toString(),
                broadcast.slot().stop().toString(),
                broadcast.title(),
                broadcast.subtitle(),
                broadcast.category(),
                broadcast.description(),
                broadcast.titleId() == null ? null : Cards.address(broadcast.titleId()),
                broadcast.backdropUrl(),
                broadcast.posterUrl());
    }
}
