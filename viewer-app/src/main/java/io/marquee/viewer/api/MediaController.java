package io.marquee.viewer.api;

import io.marquee.edge.api.Problems;
import io.marquee.edge.security.CurrentUser;
import io.marquee.edge.security.PortalUser;
import io.marquee.playback.Grant;
import io.marquee.playback.GrantId;
import io.marquee.playback.Grants;
import io.marquee.playback.media.DemoMedia;
import io.marquee.playback.media.Feature;
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
    private final CurrentUser user;
    private final DemoMedia media = DemoMedia.fromClasspath();
    private final ManifestComposer composer = new ManifestComposer(media);

    MediaController(Grants grants, CurrentUser user) {
        this.grants = grants;
        this.user = user;
    }

    @GetMapping("/play/{grant}/master.m3u8")
    ResponseEntity<String> master(@PathVariable String grant) {
        return text(PLAYLIST, composer.master(feature(grant)));
    }

    @GetMapping("/play/{grant}/" + ManifestComposer.MEDIA)
    ResponseEntity<String> media(@PathVariable String grant) {
        return text(PLAYLIST, composer.media(feature(grant)));
    }

    @GetMapping("/play/{grant}/" + ManifestComposer.SUBTITLES)
    ResponseEntity<String> subtitles(@PathVariable String grant) {
        return text(PLAYLIST, composer.subtitles(feature(grant)));
    }

    @GetMapping("/play/{grant}/subs/{round}.vtt")
    ResponseEntity<String> subtitle(@PathVariable String grant, @PathVariable int round) {
        return text(SUBTITLES, existing(composer.subtitle(feature(grant), round)));
    }

    @GetMapping("/play/{grant}/seg/{name}")
    ResponseEntity<StreamingResponseBody> segment(@PathVariable String grant, @PathVariable String name) {
        feature(grant);
        MediaFile file = existing(media.find(name));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(file.contentType()))
                .contentLength(file.length())
                .cacheControl(FOR_EVER)
                .body(file::writeTo);
    }

    private Feature feature(String id) {
        Grant grant = live(id).filter(live -> user.find()
                        .map(PortalUser::account)
                        .map(live.account()::equals)
                        .orElse(true))
                .orElseThrow(() -> Problems.exception(
                        Problems.forbidden("This playback is over, or it is not yours. Start it again.")));
        return new Feature(grant.name(), grant.length());
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
