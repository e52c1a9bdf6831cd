package io.marquee.epg.scheduling;

import static java.util.stream.Collectors.joining;

import io.marquee.catalogue.TitleId;
import io.marquee.epg.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private static final long STEP_MINUTES = 5;

    static Airing of(Programme programme, Programme.Part part, Instant at) {
        return new Airing(
                slot(at, part.runtime()),
                programme.title(),
                programme.name(),
                part.subtitle(),
                part.description(),
                programme.category(),
                programme.maturity());
    }

    /**
     * One slot of several short films, under the name of the first.
     *
     * @param films at least two
     */
    static Airing ofShorts(List<Programme> films, Instant at) {
        Programme first = films.getFirst();
        Duration runtime =
                films.stream().map(film -> film.parts().getFirst().runtime()).reduce(Duration.ZERO, Duration::plus);
        return new Airing(
                slot(at, runtime),
                first.title(),
                first.name(),
                films.stream().skip(1).map(Programme::name).collect(joining(", ", "and ", "")),
                first.parts().getFirst().description(),
                first.category(),
                films.stream().mapToInt(Programme::maturity).max().orElseThrow());
    }

    /** The runtime with the interlude that brings the next start to a round time, and at least ten minutes. */
    private static TimeSlot slot(Instant at, Duration runtime) {
        long steps = Math.max(2, Math.ceilDiv(runtime.toMinutes(), STEP_MINUTES));
        return new TimeSlot(at, at.plus(Duration.ofMinutes(steps * STEP_MINUTES)));
    }

    /** Time that staff schedule themselves. */
    static Airing kept(TimeSlot slot) {
        return new Airing(slot, null, "Kept", null, "", null, 0);
    }

    /** What fills the minutes into which nothing fits. */
    static Airing interlude(TimeSlot slot) {
        return new Airing(slot, null, "Interlude", null, "Music and pictures until the next programme.", null, 0);
    }
}
