package io.marquee.admin.api;

import io.marquee.epg.channel.ChannelDraft;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A channel as a program writes it; {@link ChannelDraft} says what each field may hold.
 *
 * @param group left out for none
 * @param genres codes; left out for none
 * @param catchUpHours left out for three days
 * @param streamUrl left out where the stream is composed from the schedule
 */
record ChannelBody(
        @NotNull Integer number,
        @NotBlank String name,
        @Nullable String group,
        @NotNull Integer requiredTier,
        @Nullable List<String> genres,
        @Nullable Integer catchUpHours,

        @Schema(example = "https://streams.example/one/master.m3u8") @Nullable
        String streamUrl) {

    static ChannelBody of(ChannelDraft draft) {
        return new ChannelBody(
                draft.number(),
                draft.name(),
                draft.group(),
                draft.requiredTier(),
                draft.genres(),
                draft.catchUpHours(),
                draft.streamUrl());
    }

    /** What it says, defaults filled in; to be validated where channels are edited. */
    ChannelDraft draft() {
        return new ChannelDraft(
                number,
                name,
                group == null ? "" : group,
                requiredTier,
                genres == null ? List.of() : genres,
                catchUpHours == null ? ChannelDraft.blank(number).catchUpHours() : catchUpHours,
                streamUrl);
    }
}
