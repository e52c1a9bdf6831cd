package io.marquee.admin.schedule;

import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.editing.Way;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What somebody did on the timeline, as the browser tells it; what it does not name is an {@link IllegalArgumentException}. */
record Act(String what, JsonNode detail) {

    static Act of(JsonNode detail) {
        return new Act(detail.path("what").asString(""), detail);
    }

    BroadcastId broadcast() {
        return BroadcastId.of(text("id"));
    }

    ChannelId channel() {
        return ChannelId.of(text("channel"));
    }

    Instant start() {
        return Instant.parse(text("start"));
    }

    Instant stop() {
        return Instant.parse(text("stop"));
    }

    String item() {
        return text("item");
    }

    Way way() {
        @Nullable String way = detail.path("way").asString(null);
        return way == null ? Way.EXACT : Way.valueOf(way);
    }

    private String text(String name) {
        String text = detail.path(name).asString("");
        if (text.isEmpty()) {
            throw new IllegalArgumentException(what + " without " + name);
        }
        return text;
    }
}
