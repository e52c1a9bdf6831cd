package io.marquee.epg.channel;

import io.marquee.epg.ChannelId;
import java.util.List;

/**
 * A selection of channels beside the main lineup.
 *
 * @param version counts its edits
 * @param places by number
 */
public record NumberedLineup(LineupId id, int version, String name, List<Place> places) {

    public NumberedLineup {
        places = List.copyOf(places);
    }

    /** A channel and its number here; one channel each. */
    public record Place(ChannelId channel, int number) {

        public Place {
            if (number < 1 || number > ChannelDraft.HIGHEST_NUMBER) {
                throw new IllegalArgumentException(
                        "number: a number from 1 to " + ChannelDraft.HIGHEST_NUMBER + ", not " + number);
            }
        }
    }
}
