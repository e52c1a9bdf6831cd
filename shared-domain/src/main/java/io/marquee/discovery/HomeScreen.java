package io.marquee.discovery;

import io.marquee.entitlement.Viewer;
import io.marquee.playback.ContinueWatching;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * What a profile sees first: what it has begun and what is on now, fresh at every visit, then what was chosen for it, at
 * most a minute old. Empty rails are left out.
 */
@Service
public class HomeScreen {

    private static final int BEGUN = 12;

    private final ContinueWatching continueWatching;
    private final ObjectProvider<RailSource> sources;
    private final ChosenRails chosen;
    private final Clock clock;

    HomeScreen(ContinueWatching continueWatching, ObjectProvider<RailSource> sources, ChosenRails chosen, Clock clock) {
        this.continueWatching = continueWatching;
        this.sources = sources;
        this.chosen = chosen;
        this.clock = clock;
    }

    /** The screen as of now. */
    public Home of(Viewer viewer) {
        Instant now = clock.instant();
        var rails = new ArrayList<Rail>();
        begun(viewer).ifPresent(rails::add);
        sources.orderedStream().forEach(source -> source.rail(viewer, now).ifPresent(rails::add));
        Home rest = chosen.of(viewer);
        rails.addAll(rest.rails());
        return new Home(rest.hero(), rails);
    }

    private Optional<Rail> begun(Viewer viewer) {
        List<RailItem> items = continueWatching.of(viewer, BEGUN).stream()
                .map(RailItem::resume)
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rail("continue", "Continue watching", "Where you left off", RailKind.WIDE, items));
    }
}
