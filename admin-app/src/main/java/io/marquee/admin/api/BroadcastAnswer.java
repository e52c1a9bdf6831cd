package io.marquee.admin.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.marquee.catalogue.TitleId;
import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import io.marquee.epg.editing.Content;
import io.marquee.epg.editing.Entry;
import org.jspecify.annotations.Nullable;

/** A published broadcast as a program reads it. */
record BroadcastAnswer(
        BroadcastId id,
        ChannelId channelId,
        @JsonUnwrapped TimeSlot slot,
        @Nullable TitleId titleId,
        String title,
        @Nullable String subtitle,
        String description,
        @Nullable String category,
        int maturity) {

    static BroadcastAnswer of(Entry entry) {
        Content content = entry.showing().content();
        return new BroadcastAnswer(
                entry.id(),
                entry.channel(),
                entry.slot(),
                content.title(),
                content.name(),
                content.subtitle(),
                content.description(),
                content.category(),
                content.maturity());
    }
}
