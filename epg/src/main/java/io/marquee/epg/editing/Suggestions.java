package io.marquee.epg.editing;

import io.marquee.catalogue.TitleId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import io.marquee.epg.scheduling.Programme;
import io.marquee.epg.scheduling.Repertoire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What would fill a gap: something from the channel's repertoire that is not shown there anyway, whole. */
@Service
public class Suggestions {
    /** What fills the minutes into which nothing fits. */
    static final Content INTERLUDE =
            new Content(null, "Interlude", null, "Music and pictures until the next programme.", null, 0);

    private static final Duration SHORT = Duration.ofMinutes(20);
    private static final int MOST_PIECES = 60;

    private final Repertoire repertoire;

    Suggestions(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /**
     * The best first.
     *
     * @param shown titles that are shown around it
     */
    @Transactional(readOnly = true)
    public List<Suggestion> filling(ChannelId channel, TimeSlot gap, Collection<TitleId> shown, int most) {
        Set<TitleId> known = Set.copyOf(shown);
        List<Programme> fresh = repertoire.suiting(channel).stream()
                .filter(programme -> !known.contains(programme.title()))
                .toList();
        Stream<Suggestion> single = fresh.stream()
                .filter(programme -> fits(programme, gap.length()))
                .map(programme -> single(programme, gap.length()));
        return Stream.of(single, row(fresh, gap.length(), true).stream(), row(fresh, gap.length(), false).stream())
                .flatMap(found -> found)
                .sorted(Comparator.comparingInt(Suggestion::fit).reversed())
                .limit(most)
                .toList();
    }

    private static boolean fits(Programme programme, Duration room) {
        return programme.parts().getFirst().runtime().compareTo(room) <= 0;
    }

    private static Suggestion single(Programme programme, Duration room) {
        Duration runtime = programme.parts().getFirst().runtime();
        Duration rest = room.minus(runtime);
        return new Suggestion(
                programme.title(),
                programme.name(),
                minutes(runtime) + (rest.isZero() ? "" : " + " + minutes(rest) + " interlude"),
                percent(runtime, room),
                closed(List.of(piece(programme)), rest));
    }

    /** The longest that fits, then the longest that fits into the rest, and so on; or short films alone. */
    private static List<Suggestion> row(List<Programme> fresh, Duration room, boolean shorts) {
        List<Programme> longestFirst = fresh.stream()
                .filter(programme ->
                        !shorts || programme.parts().getFirst().runtime().compareTo(SHORT) < 0)
                .sorted(Comparator.comparing((Programme programme) ->
                                programme.parts().getFirst().runtime())
                        .reversed())
                .toList();
        List<Programme> row = new ArrayList<>();
        Duration rest = room;
        for (Programme programme : longestFirst) {
            if (fits(programme, rest) && row.size() < MOST_PIECES) {
                row.add(programme);
                rest = rest.minus(programme.parts().getFirst().runtime());
            }
        }
        if (row.size() < 2) {
            return List.of();
        }
        Duration filled = room.minus(rest);
        String rested = rest.isZero() ? "" : " + " + minutes(rest) + " interlude";
        return List.of(new Suggestion(
                row.getFirst().title(),
                row.getFirst().name() + (row.size() == 2 ? " and another" : " and " + (row.size() - 1) + " more"),
                row.size() + (shorts ? " shorts, " : " programmes, ") + minutes(filled) + rested,
                percent(filled, room),
                closed(row.stream().map(Suggestions::piece).toList(), rest)));
    }

    private static List<Piece> closed(List<Piece> pieces, Duration rest) {
        return rest.isZero()
                ? pieces
                : Stream.concat(pieces.stream(), Stream.of(Piece.of(INTERLUDE, rest)))
                        .toList();
    }

    private static Piece piece(Programme programme) {
        return piece(programme, programme.parts().getFirst());
    }

    static Piece piece(Programme programme, Programme.Part part) {
        return Piece.of(
                new Content(
                        programme.title(),
                        programme.name(),
                        part.subtitle(),
                        part.description(),
                        programme.category(),
                        programme.maturity()),
                part.runtime());
    }

    private static int percent(Duration part, Duration whole) {
        return (int) (100 * part.toSeconds() / whole.toSeconds());
    }

    private static String minutes(Duration duration) {
        long minutes = duration.toMinutes();
        return minutes < 60
                ? minutes + " min"
                : minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }
}
