package io.marquee.playback;

import io.marquee.account.SignInId;
import io.marquee.catalogue.PlayableId;
import io.marquee.entitlement.Viewer;
import io.marquee.profile.ProfileId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a profile is in what it has played. The newest observation stands, whatever order reports arrive in. */
@Service
public class PlaybackPositions {
    private final JdbcClient jdbc;
    private final Grants grants;
    private final WatchEvents events;
    private final Clock clock;

    PlaybackPositions(JdbcClient jdbc, Grants grants, WatchEvents events, Clock clock) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes in the report of a device that plays, and renews its lease.
     *
     * @return false if there is no such playable
     */
    @Transactional
    public boolean heartbeat(Viewer viewer, SignInId device, PlayableId playable, PositionReport report) {
        grants.renew(viewer, device, playable);
        return record(viewer.profile(), playable, report);
    }

    /**
     * Takes a report in. One that is not newer than what stands changes no position, so sending one twice is harmless.
     *
     * @return false if there is no such playable
     */
    @Transactional
    public boolean record(ProfileId profile, PlayableId playable, PositionReport report) {
        Instant now = clock.instant();
        Instant observedAt = report.observedAt().isAfter(now) ? now : report.observedAt();
        var outcome = jdbc.sql("""
                with playing as (
                    select p.id, p.title_id from playable p where p.id = :playable
                ), before as (
                    select pp.position_seconds >= :finishedShare * pp.duration_seconds as finished
                      from playback_position pp
                     where pp.profile_id = :profile and pp.playable_id = :playable
                ), written as (
                    insert into playback_position as pp (profile_id, playable_id, title_id, position_seconds,
                                                         duration_seconds, observed_at, updated_at, device_id)
                    select :profile, id, title_id, :position, :duration, :observedAt, :now, :device from playing
                    on conflict (tenant_id, profile_id, playable_id) do update
                       set position_seconds = excluded.position_seconds, duration_seconds = excluded.duration_seconds,
                           observed_at = excluded.observed_at, updated_at = excluded.updated_at,
                           device_id = excluded.device_id, hidden = false
                     where excluded.observed_at > pp.observed_at
                    returning position_seconds >= :finishedShare * duration_seconds as finished
                )
                select (select count(*) from playing) = 1 as known,
                       coalesce((select finished from written), false)
                       and not coalesce((select finished from before), false) as newly_finished
                """)
                .param("profile", profile.value())
                .param("playable", playable.value())
                .param("position", report.positionSeconds())
                .param("duration", report.durationSeconds())
                .param("observedAt", utc(observedAt))
                .param("now", utc(now))
                .param("device", report.deviceId())
                .param("finishedShare", Progress.FINISHED_SHARE)
                .query(Outcome.class)
                .single();
        if (outcome.newlyFinished()) {
            events.record(profile, playable, WatchEvents.Kind.FINISH);
        }
        return outcome.known();
    }

    private record Outcome(boolean known, boolean newlyFinished) {}

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
