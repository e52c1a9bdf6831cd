package io.marquee.epg.channel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be edited of a channel.
 *
 * @param number its place in the main lineup; one channel of a tenant each
 * @param name as viewers read it; one channel of a tenant each, whatever its case
 * @param group under which the guide lists it; may be empty
 * @param requiredTier lowest plan rank that opens it
 * @param genres codes; the schedule generator draws from them, and leaves a channel without any alone
 * @param catchUpHours how long after its end a broadcast can be watched; 0 for not at all
 * @param streamUrl an outside HLS address; null where the stream is composed from the schedule
 */
public record ChannelDraft(
        @Min(1) @Max(HIGHEST_NUMBER) int number,

        @NotBlank(message = "a name of up to 80 characters") @Size(max = 80, message = "a name of up to 80 characters")
        String name,

        @NotNull @Size(max = 40, message = "a group of up to 40 characters")
        String group,

        @Min(1) @Max(9) int requiredTier,

        @NotNull @Size(max = 12, message = "at most 12 genres")
        List<@NotBlank String> genres,

        @Min(0) @Max(LONGEST_CATCH_UP) int catchUpHours,
        @Nullable @StreamAddress String streamUrl) {

    public static final int HIGHEST_NUMBER = 9999;

    /** Hours. */
    public static final int LONGEST_CATCH_UP = 720;

    private static final int USUAL_CATCH_UP = 72;

    public ChannelDraft {
        name = name.strip();
        group = group.strip();
        genres = List.copyOf(genres);
        streamUrl = streamUrl == null || streamUrl.isBlank() ? null : streamUrl.strip();
    }

    /** A channel for every plan, with three days of catch-up. */
    public static ChannelDraft blank(int number) {
        return new ChannelDraft(number, "", "", 1, List.of(), USUAL_CATCH_UP, null);
    }

    /** The same under another number. */
    public ChannelDraft numbered(int wanted) {
        return new ChannelDraft(wanted, name, group, requiredTier, genres, catchUpHours, streamUrl);
    }
}
