package io.marquee.discovery;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home screen of one profile.
 *
 * @param hero null in a catalogue that holds nothing for this viewer
 * @param rails none of them empty
 */
public record Home(@Nullable Hero hero, List<Rail> rails) implements Serializable {

    public Home {
        rails = List.copyOf(rails);
    }
}
