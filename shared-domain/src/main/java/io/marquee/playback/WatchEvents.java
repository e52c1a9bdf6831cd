package io.marquee.playback;

import io.marquee.catalogue.PlayableId;
import io.marquee.profile.ProfileId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** That something was begun or finished: what trending and taste are reckoned from. */
@Service
public class WatchEvents {
    private final JdbcClient jdbc;
    private final Clock clock;

    WatchEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What happened. */
    public enum Kind {
        PLAY,
        FINISH
    }

    /** Notes the event as of now, in the caller's transaction. An unknown playable is passed over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(ProfileId profile, PlayableId playable, Kind kind) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("select ensure_watch_event_month(:now)::text")
                .param("now", now)
                .query()
                .singleRow();
        jdbc.sql("""
                insert into watch_event (id, at, profile_id, title_id, playable_id, kind)
                select :id, :now, :profile, p.title_id, p.id, :kind from playable p where p.id = :playable
                """)
                .param("id", UUID.randomUUID())
                .param("now", now)
                .param("profile", profile.value())
                .param("playable", playable.value())
                .param("kind", kind.name())
                .update();
    }
}
