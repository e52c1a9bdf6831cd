package io.marquee.viewer.api;

import io.marquee.catalogue.PlayableId;
import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Limit;
import io.marquee.edge.api.Problems;
import io.marquee.edge.security.CurrentUser;
import io.marquee.entitlement.Viewer;
import io.marquee.playback.ContinueWatching;
import io.marquee.playback.ContinueWatchingItem;
import io.marquee.playback.PlaybackPositions;
import io.marquee.playback.PositionReport;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/viewing")
@Tag(name = "Viewing")
class ViewingController {

    private final PlaybackPositions positions;
    private final ContinueWatching unfinished;
    private final CurrentUser users;

    ViewingController(PlaybackPositions positions, ContinueWatching unfinished, CurrentUser users) {
        this.positions = positions;
        this.unfinished = unfinished;
        this.users = users;
    }

    /** What a device reports; see {@link PositionReport}. */
    record Position(
            @NotNull @PositiveOrZero Integer positionSeconds,
            @NotNull @Positive @Max(86_400) Integer durationSeconds,
            @NotNull Instant observedAt,
            @NotBlank @Size(max = 100) String deviceId) {

        PositionReport report() {
            return new PositionReport(positionSeconds, durationSeconds, observedAt, deviceId);
        }
    }

    /** A heartbeat as well: it renews the device's grant. */
    @PutMapping("/positions/{playable}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(Viewer viewer, @PathVariable PlayableId playable, @Valid @RequestBody Position position) {
        if (!positions.heartbeat(viewer, users.require().signIn(), playable, position.report())) {
            throw Problems.exception(Problems.notFound());
        }
    }

    @GetMapping("/continue-watching")
    ItemPage<ContinueWatchingItem> continueWatching(Viewer viewer, Limit limit) {
        return ItemPage.of(unfinished.of(viewer, limit.value()));
    }

    @DeleteMapping("/continue-watching/{playable}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hide(Viewer viewer, @PathVariable PlayableId playable) {
        unfinished.hide(viewer.profile(), playable);
    }
}
