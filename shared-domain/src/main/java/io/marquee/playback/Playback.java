package io.marquee.playback;

import io.marquee.account.SignInId;
import io.marquee.catalogue.PlayableId;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.OnChannel;
import io.marquee.entitlement.Refusals;
import io.marquee.entitlement.Viewer;
import java.util.List;
import java.util.Optional;
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
        grants.awaitTurn(viewer, device, Target.of(playable));
        return switch (entitlements.decideToPlay(viewer.account(), viewer.profile(), playable)) {
            case Access.Denied denied -> refuse(viewer, playable, denied);
            case Access.Granted _ -> lease(viewer, device, playable);
        };
    }

    /**
     * Leases what the channel shows now to the viewer's profile on this device, or one of its broadcasts from its
     * beginning; or says why not and notes that. A device shows one channel at a time: its former one is over.
     */
    @Transactional
    public PlaybackStart start(Viewer viewer, SignInId device, OnChannel wanted) {
        Target target = Target.of(wanted);
        grants.awaitTurn(viewer, device, target);
        return switch (entitlements.decideToPlay(viewer.account(), viewer.profile(), wanted)) {
            case Access.Denied denied -> {
                refusals.note(viewer.account(), viewer.profile(), wanted, denied);
                yield refused(viewer, denied);
            }
            case Access.Granted _ -> {
                Grants.Lease lease = grants.issue(viewer, device, target);
                String manifest =
                        wanted.broadcast() == null ? outside(wanted).orElseGet(() -> manifest(lease)) : manifest(lease);
                yield new PlaybackStart.Started(lease.id(), manifest, 0, lease.expiresAt());
            }
        };
    }

    private Optional<String> outside(OnChannel wanted) {
        return jdbc.sql("select stream_url from channel where id = :channel and stream_url is not null")
                .param("channel", wanted.channel())
                .query(String.class)
                .optional();
    }

    private static String manifest(Grants.Lease lease) {
        return "/play/" + lease.id() + "/master.m3u8";
    }

    private PlaybackStart refuse(Viewer viewer, PlayableId playable, Access.Denied denied) {
        refusals.note(viewer.account(), viewer.profile(), playable, denied);
        return refused(viewer, denied);
    }

    private PlaybackStart refused(Viewer viewer, Access.Denied denied) {
        boolean full = denied.reason() == Access.Reason.TOO_MANY_STREAMS;
        return new PlaybackStart.Refused(denied, full ? grants.playing(viewer) : List.of());
    }

    private PlaybackStart lease(Viewer viewer, SignInId device, PlayableId playable) {
        Grants.Lease lease = grants.issue(viewer, device, Target.of(playable));
        events.record(viewer.profile(), playable, WatchEvents.Kind.PLAY);
        return new PlaybackStart.Started(
                lease.id(), manifest(lease), startPosition(viewer, playable), lease.expiresAt());
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
