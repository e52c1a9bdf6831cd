package io.marquee.epg.scheduling;

import io.marquee.catalogue.TitleId;
import io.marquee.epg.ChannelId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be shown, as the generator sees it, for those who schedule by hand. */
@Service
@Transactional(readOnly = true)
public class Repertoire {
    private final SchedulingQuery query;
    private final Clock clock;

    Repertoire(SchedulingQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    /** What suits the channel; without genres of its own everything does. */
    public List<Programme> suiting(ChannelId channel) {
        List<Programme> catalogue = query.programmes(clock.instant());
        return query.channel(channel).map(found -> Pool.of(found, catalogue)).orElse(catalogue);
    }

    /** A title that may be watched at the moment. */
    public Optional<Programme> find(TitleId title) {
        return query.programmes(clock.instant()).stream()
                .filter(programme -> programme.title().equals(title))
                .findFirst();
    }
}
