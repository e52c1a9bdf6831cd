package io.marquee.admin.api;

import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Limit;
import io.marquee.edge.api.Problems;
import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.Guide;
import io.marquee.epg.TimeSlot;
import io.marquee.epg.editing.Content;
import io.marquee.epg.editing.Edit;
import io.marquee.epg.editing.Entry;
import io.marquee.epg.editing.Placeables;
import io.marquee.epg.editing.PublishedSchedule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writes what viewers see, at once; the draft of the schedule editor is not touched. */
@RestController
@RequestMapping("/api/v1/admin/schedule")
@PreAuthorize("hasAnyRole('SCHEDULER', 'OWNER')")
@Tag(name = "Schedule")
class ScheduleController {

    private static final Duration UNASKED = Duration.ofHours(24);

    private final PublishedSchedule schedule;
    private final Placeables placeables;
    private final Clock clock;

    ScheduleController(PublishedSchedule schedule, Placeables placeables, Clock clock) {
        this.schedule = schedule;
        this.placeables = placeables;
        this.clock = clock;
    }

    /** What touches {@code [from, to)}, by start, on one channel or on all; without them the coming 24 hours. */
    @GetMapping
    ItemPage<BroadcastAnswer> within(
            Limit limit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable ChannelId channelId,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        Instant start = from == null ? clock.instant() : from;
        TimeSlot span = new TimeSlot(start, to == null ? start.plus(UNASKED) : to);
        if (span.length().compareTo(Guide.LONGEST_WINDOW) > 0) {
            throw new IllegalArgumentException("to: at most 14 days after from expected");
        }
        RowCursor place = RowCursor.of(cursor);
        List<Entry> found = schedule.page(channelId, span, place.offset(), limit.value() + 1);
        return new ItemPage<>(
                found.stream().limit(limit.value()).map(BroadcastAnswer::of).toList(),
                found.size() > limit.value() ? place.plus(limit.value()).text() : null);
    }

    @GetMapping("/{broadcastId}")
    ResponseEntity<BroadcastAnswer> one(@PathVariable BroadcastId broadcastId) {
        return answer(ResponseEntity.ok(), broadcastId);
    }

    /** 409 {@code overlap} names the broadcast in the way as {@code inTheWay}. */
    @PostMapping
    ResponseEntity<BroadcastAnswer> add(@Valid @RequestBody BroadcastBody body) {
        var id = new BroadcastId(UUID.randomUUID());
        done(schedule.add(id, body.channelId(), body.slot(), content(body)));
        return answer(ResponseEntity.created(URI.create("/api/v1/admin/schedule/" + id)), id);
    }

    /** Rewrites it whole; where {@code If-Match} is sent, only the version that it names. 409 as above. */
    @PutMapping("/{broadcastId}")
    ResponseEntity<BroadcastAnswer> change(
            @PathVariable BroadcastId broadcastId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody BroadcastBody body) {
        if (ifMatch != null && Preconditions.version(ifMatch) != version(broadcastId)) {
            throw Problems.exception(stale());
        }
        done(schedule.change(broadcastId, body.channelId(), body.slot(), content(body)));
        return answer(ResponseEntity.ok(), broadcastId);
    }

    @DeleteMapping("/{broadcastId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable BroadcastId broadcastId) {
        schedule.remove(broadcastId);
    }

    private ResponseEntity<BroadcastAnswer> answer(ResponseEntity.BodyBuilder answer, BroadcastId id) {
        Entry entry = schedule.find(id).orElseThrow(() -> Problems.exception(Problems.notFound()));
        return answer.eTag(Preconditions.etag(version(id))).body(BroadcastAnswer.of(entry));
    }

    private int version(BroadcastId id) {
        return schedule.version(id).orElseThrow(() -> Problems.exception(Problems.notFound()));
    }

    private Content content(BroadcastBody body) {
        return body.content(Optional.ofNullable(body.titleId())
                .flatMap(placeables::title)
                .map(title -> title.pieces().getFirst().content()));
    }

    private static void done(Edit edit) {
        switch (edit) {
            case Edit.Done _ -> {}
            case Edit.InTheWay refused -> throw Problems.exception(overlap(refused.obstacle()));
            case Edit.Overtaken _, Edit.Begun _ -> throw Problems.exception(stale());
        }
    }

    private static ProblemDetail overlap(Entry obstacle) {
        ProblemDetail problem = Problems.of(
                HttpStatus.CONFLICT,
                "overlap",
                "Something is shown then",
                "“%s” is in the way, from %s to %s.".formatted(obstacle.name(), obstacle.start(), obstacle.stop()));
        problem.setProperty(
                "inTheWay",
                Map.of(
                        "id", obstacle.id(),
                        "channelId", obstacle.channel(),
                        "start", obstacle.start(),
                        "stop", obstacle.stop(),
                        "title", obstacle.name()));
        return problem;
    }

    private static ProblemDetail stale() {
        return Problems.of(
                HttpStatus.PRECONDITION_FAILED,
                "stale",
                "Changed in the meantime",
                "Somebody else has changed this broadcast since you read it. Read it again and repeat your change.");
    }
}
