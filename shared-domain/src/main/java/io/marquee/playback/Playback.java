package io.marquee.playback;

import io.marquee.catalogue.PlayableId;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way into playback: the entitlement decides, a grant is leased. */
@Service
public class Playback {
    private final JdbcClient jdbc;
    private final Entitlements entitlements;
    private final Grants grants;
    private final WatchEvents events;

    Playback(JdbcClient jdbc, Entitlements entitlements, Grants grants, WatchEvents events) {
        this.jdbc = jdbc;
        this.entitlements = entitlements;
        this.grants = grants;
        this.events = events;
    }

    /** Leases the playable to the viewer's profile and notes that it began, or says why not. */
    @Transactional
    public PlaybackStart start(Viewer viewer, PlayableId playable) {
        return switch (entitlements.decide(viewer, playable)) {
            case Access.Denied denied -> new PlaybackStart.Refused(denied);
            case Access.Granted _ -> lease(viewer, playable);
        };
    }

    private PlaybackStart lease(Viewer viewer, PlayableId playable) {
        Grants.Lease lease = grants.issue(viewer, playable);
        events.record(viewer.profile(), playable, WatchEvents.Kind.PLAY);
        return new PlaybackStart.Started(
                lease.id(), "/play/" + lease.id() + "/master.m3u8", startPosition(viewer, playable), lease.expiresAt());
    }

    private int startPosition(Viewer viewer, PlayableId playable) {
        return jdbc.sql("""
                select position_seconds from playback_position
                 where profile_id = :profile and playable_id = :playable
                   and position_seconds < :finishedShare * duration_seconds
                """)
                .param("profile", viewer.profile().value())
                .param("playable", playable.value())
                .param("finishedShare", Progress.FINISHED_SHARE)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
