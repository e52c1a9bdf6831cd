package io.marquee.viewer.api;

import io.marquee.catalogue.PlayableId;
import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Problems;
import io.marquee.edge.security.CurrentUser;
import io.marquee.edge.security.PortalUser;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.OnChannel;
import io.marquee.entitlement.Viewer;
import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.playback.GrantId;
import io.marquee.playback.Grants;
import io.marquee.playback.Playback;
import io.marquee.playback.PlaybackStart;
import io.marquee.playback.Stream;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/playback")
@Tag(name = "Playback")
class PlaybackController {

    private final Playback playback;
    private final Grants grants;
    private final CurrentUser users;

    PlaybackController(Playback playback, Grants grants, CurrentUser users) {
        this.playback = playback;
        this.grants = grants;
        this.users = users;
    }

    /**
     * Grants playback of a film or an episode. A refusal names its reason, the cheapest plan that would do, and where as
     * many devices play as the plan allows, which those are.
     */
    @PostMapping("/{playable}")
    PlaybackStart.Started start(Viewer viewer, @PathVariable PlayableId playable) {
        return started(playback.start(viewer, users.require().signIn(), playable));
    }

    /**
     * Grants what the channel shows now; with {@code broadcast} that broadcast from its beginning, be it on or over. The
     * device's former channel is over. Refused as films are, and for broadcasts beyond the catch-up period.
     */
    @PostMapping("/channels/{channel}")
    PlaybackStart.Started start(
            Viewer viewer, @PathVariable ChannelId channel, @RequestParam @Nullable BroadcastId broadcast) {
        var wanted = new OnChannel(channel.value(), broadcast == null ? null : broadcast.value());
        return started(playback.start(viewer, users.require().signIn(), wanted));
    }

    /** Until when a grant lives. */
    record Renewed(Instant expiresAt) {}

    /** The sign of life of a device that plays a channel; due every ten seconds. */
    @PutMapping("/grants/{grant}")
    Renewed renew(@PathVariable GrantId grant) {
        PortalUser user = users.require();
        return grants.renew(grant, user.account(), user.signIn())
                .map(Renewed::new)
                .orElseThrow(() -> Problems.exception(Problems.notFound()));
    }

    private static PlaybackStart.Started started(PlaybackStart start) {
        return switch (start) {
            case PlaybackStart.Started started -> started;
            case PlaybackStart.Refused(var denied, var streams) -> throw Problems.exception(refusal(denied, streams));
        };
    }

    private static ProblemDetail refusal(Access.Denied denied, List<Stream> streams) {
        ProblemDetail problem = Problems.denied(denied);
        if (!streams.isEmpty()) {
            problem.setProperty("streams", streams);
        }
        return problem;
    }

    /** What plays on the account now. */
    @GetMapping("/streams")
    ItemPage<Stream> streams(Viewer viewer) {
        return ItemPage.of(grants.playing(viewer));
    }

    @DeleteMapping("/grants/{grant}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable GrantId grant) {
        if (!grants.end(grant, users.require().account())) {
            throw Problems.exception(Problems.notFound());
        }
    }
}
