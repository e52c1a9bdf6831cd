package io.marquee.epg.scheduling;

import io.marquee.catalogue.TitleId;
import io.marquee.epg.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A slot of a channel and what is in it.
 *
 * @param title null for an interlude, and for what others scheduled without naming a title
 */
record Airing(
        TimeSlot slot,
        @Nullable TitleId title,
        String name,
        @Nullable String subtitle,
        String description,
        @Nullable String category,
        int maturity) {
    static Airing of(Programme programme, Programme.Part part, TimeSlot slot) {
        return new Airing(
                slot,
                programme.title(),
                programme.name(),
                part.subtitle(),
                part.description(),
                programme.category(),
                programme.maturity());
    }

    /** What fills the minutes into which nothing fits. */
    static Airing interlude(TimeSlot slot) {
        return new Airing(slot, null, "Interlude", null, "Music and pictures until the next programme.", null, 0);
    }
}
