package io.marquee.playback;

import io.marquee.account.SignInId;
import io.marquee.catalogue.PlayableId;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.Refusals;
import io.marquee.entitlement.Viewer;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way into playback: the entitlement decides, a grant is leased. */
@Service
public class Playback {
    private final JdbcClient jdbc;
    private final Entitlements entitlements;
    private final Grants grants;
    private final Refusals refusals;
    private final WatchEvents events;

    Playback(JdbcClient jdbc, Entitlements entitlements, Grants grants, Refusals refusals, WatchEvents events) {
        this.jdbc = jdbc;
        this.entitlements = entitlements;
        this.grants = grants;
        this.refusals = refusals;
        this.events = events;
    }

    /**
     * Leases the playable to the viewer's profile on this device and notes that it began, or says why not and notes
     * that. The account's starts wait for each other, so that no two take its last stream; a device that starts the
     * same thing again takes over its own stream.
     */
    @Transactional
    public PlaybackStart start(Viewer viewer, SignInId device, PlayableId playable) {
        grants.awaitTurn(viewer, device, playable);
        return switch (entitlements.decideToPlay(viewer.account(), viewer.profile(), playable)) {
            case Access.Denied denied -> refuse(viewer, playable, denied);
            case Access.Granted _ -> lease(viewer, device, playable);
        };
    }

    private PlaybackStart refuse(Viewer viewer, PlayableId playable, Access.Denied denied) {
        refusals.note(viewer.account(), viewer.profile(), playable, denied);
        boolean full = denied.reason() == Access.Reason.TOO_MANY_STREAMS;
        return new PlaybackStart.Refused(denied, full ? grants.playing(viewer) : List.of());
    }

    private PlaybackStart lease(Viewer viewer, SignInId device, PlayableId playable) {
        Grants.Lease lease = grants.issue(viewer, device, playable);
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
