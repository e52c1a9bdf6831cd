package io.marquee.admin.api;

import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Problems;
import io.marquee.epg.ChannelId;
import io.marquee.epg.channel.ChannelChange;
import io.marquee.epg.channel.Channels;
import io.marquee.epg.channel.EditableChannel;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/channels")
@PreAuthorize("hasRole('SCHEDULER')")
@Tag(name = "Channels")
class ChannelController {

    private final Channels channels;

    ChannelController(Channels channels) {
        this.channels = channels;
    }

    /** The whole main lineup by number. */
    @GetMapping
    ItemPage<ChannelAnswer> all() {
        return ItemPage.of(channels.all().stream().map(ChannelAnswer::of).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<ChannelAnswer> one(@PathVariable ChannelId id) {
        return answer(
                ResponseEntity.ok(), channels.find(id).orElseThrow(() -> Problems.exception(Problems.notFound())));
    }

    /** 409 {@code taken} says which fields other channels have. */
    @PostMapping
    ResponseEntity<ChannelAnswer> create(@Valid @RequestBody ChannelBody body) {
        EditableChannel channel = done(channels.create(body.draft()));
        return answer(ResponseEntity.created(URI.create("/api/v1/admin/channels/" + channel.id())), channel);
    }

    /** Rewrites it whole; {@code If-Match} names the version that was read. */
    @PutMapping("/{id}")
    ResponseEntity<ChannelAnswer> update(
            @PathVariable ChannelId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChannelBody body) {
        return answer(ResponseEntity.ok(), done(channels.update(id, Preconditions.version(ifMatch), body.draft())));
    }

    /** Removes it with its schedule; whoever watches it is cut off. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable ChannelId id) {
        channels.delete(id);
    }

    private static ResponseEntity<ChannelAnswer> answer(ResponseEntity.BodyBuilder answer, EditableChannel channel) {
        return answer.eTag(Preconditions.etag(channel.version())).body(ChannelAnswer.of(channel));
    }

    private static EditableChannel done(ChannelChange change) {
        return switch (change) {
            case ChannelChange.Done(EditableChannel channel) -> channel;
            case ChannelChange.Conflict(List<ChannelChange.Taken> taken) -> throw Problems.exception(taken(taken));
            case ChannelChange.Overtaken(EditableChannel theirs) ->
                throw Problems.exception(Problems.of(
                        HttpStatus.PRECONDITION_FAILED,
                        "stale",
                        "Changed in the meantime",
                        "Somebody else has changed " + theirs.name()
                                + " since you read it. Read it again and repeat your change."));
        };
    }

    private static ProblemDetail taken(List<ChannelChange.Taken> taken) {
        ProblemDetail problem = Problems.of(
                HttpStatus.CONFLICT, "taken", "Taken", "Another channel has what only one may have; see errors.");
        problem.setProperty(
                "errors",
                taken.stream()
                        .map(field -> Map.of(
                                "field", field.field(), "message", field.by().name() + " has it"))
                        .toList());
        return problem;
    }
}
