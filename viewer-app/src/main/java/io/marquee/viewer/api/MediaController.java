package io.marquee.viewer.api;

import io.marquee.edge.api.Problems;
import io.marquee.edge.security.CurrentUser;
import io.marquee.edge.security.PortalUser;
import io.marquee.playback.Grant;
import io.marquee.playback.GrantId;
import io.marquee.playback.Grants;
import io.marquee.playback.Manifests;
import io.marquee.playback.media.ManifestComposer;
import io.marquee.playback.media.MediaFile;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Serves what a grant opens. The grant in the address is the ticket, so that players need no header; one that is over,
 * unknown, another tenant's, or another account's than the one signed in, gets 403.
 */
@RestController
@Hidden
class MediaController {

    private static final MediaType PLAYLIST = MediaType.valueOf("application/vnd.apple.mpegurl");
    private static final MediaType SUBTITLES = new MediaType("text", "vtt", StandardCharsets.UTF_8);
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Grants grants;
    private final Manifests manifests;
    private final CurrentUser user;

    MediaController(Grants grants, Manifests manifests, CurrentUser user) {
        this.grants = grants;
        this.manifests = manifests;
        this.user = user;
    }

    @GetMapping("/play/{grant}/master.m3u8")
    ResponseEntity<String> master(@PathVariable String grant) {
        return text(PLAYLIST, existing(manifests.master(opened(grant))));
    }

    @GetMapping("/play/{grant}/" + ManifestComposer.MEDIA)
    ResponseEntity<String> media(@PathVariable String grant) {
        return text(PLAYLIST, existing(manifests.media(opened(grant))));
    }

    @GetMapping("/play/{grant}/" + ManifestComposer.SUBTITLES)
    ResponseEntity<String> subtitles(@PathVariable String grant) {
        return text(PLAYLIST, existing(manifests.subtitles(opened(grant))));
    }

    @GetMapping("/play/{grant}/subs/{number}.vtt")
    ResponseEntity<String> subtitle(@PathVariable String grant, @PathVariable int number) {
        return text(SUBTITLES, existing(manifests.subtitle(opened(grant), number)));
    }

    @GetMapping("/play/{grant}/seg/{name}")
    ResponseEntity<StreamingResponseBody> segment(@PathVariable String grant, @PathVariable String name) {
        opened(grant);
        MediaFile file = existing(manifests.file(name));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(file.contentType()))
                .contentLength(file.length())
                .cacheControl(FOR_EVER)
                .body(file::writeTo);
    }

    private Grant opened(String id) {
        return live(id).filter(live -> user.find()
                        .map(PortalUser::account)
                        .map(live.account()::equals)
                        .orElse(true))
                .orElseThrow(() -> Problems.exception(
                        Problems.forbidden("This playback is over, or it is not yours. Start it again.")));
    }

    private Optional<Grant> live(String id) {
        try {
            return grants.live(GrantId.of(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static <T> T existing(Optional<T> found) {
        return found.orElseThrow(() -> Problems.exception(Problems.notFound()));
    }

    private static ResponseEntity<String> text(MediaType type, String body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
