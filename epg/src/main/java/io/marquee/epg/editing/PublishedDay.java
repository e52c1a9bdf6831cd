package io.marquee.epg.editing;

import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import io.marquee.epg.editing.JdbcPublishing.Drafted;
import io.marquee.epg.editing.JdbcPublishing.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which drafts belong to a day: those that touch it, and those that must make room for these. */
final class PublishedDay {
    private PublishedDay() {}

    static List<Drafted> choose(List<Drafted> all, Collection<ChannelId> channels, TimeSlot day) {
        Set<Drafted> chosen = new LinkedHashSet<>();
        List<Drafted> fresh = all.stream()
                .filter(draft -> touches(draft.base(), channels, day) || touches(draft.after(), channels, day))
                .toList();
        while (!fresh.isEmpty()) {
            chosen.addAll(fresh);
            List<Drafted> reached = new ArrayList<>();
            for (Drafted other : all) {
                if (!chosen.contains(other) && fresh.stream().anyMatch(draft -> needsRoomOf(draft, other))) {
                    reached.add(other);
                }
            }
            fresh = reached;
        }
        return List.copyOf(chosen);
    }

    private static boolean touches(@Nullable Place place, Collection<ChannelId> channels, TimeSlot day) {
        return place != null && channels.contains(place.channel()) && place.meets(day);
    }

    private static boolean needsRoomOf(Drafted draft, Drafted other) {
        return draft.after() != null && other.base() != null && draft.after().meets(other.base());
    }
}
