package io.marquee.epg;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.marquee.catalogue.TitleId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One airing on a channel, as one audience may see it: what lies above the audience's maturity limit keeps its slot
 * and tells nothing more.
 *
 * @param category in the words of the genre list
 * @param titleId the title that is shown, where the audience may open its page; else null, as is the poster
 * @param backdropUrl path of a wide picture
 */
public record Broadcast(
        BroadcastId id,
        @JsonUnwrapped TimeSlot slot,
        String title,
        @Nullable String subtitle,
        String description,
        @Nullable String category,
        @Nullable TitleId titleId,
        @Nullable String posterUrl,
        @Nullable String backdropUrl)
        implements Serializable {
    /** What a broadcast is called that the audience may not know of. */
    public static final String WITHHELD = "Not available on this profile";

    /** Whether the audience may not know what is shown. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public boolean withheld() {
        return title.equals(WITHHELD);
    }
}
