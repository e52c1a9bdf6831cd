package io.marquee.edge.artwork;

import io.marquee.artwork.AvatarArtist;
import io.marquee.catalogue.TitleId;
import io.marquee.edge.api.Problems;
import io.marquee.epg.ChannelId;
import io.marquee.epg.ChannelMarks;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * The drawn pictures, for everybody. An address holds the digest of all that its picture depends on, so browsers may
 * keep it for a year; an address of the past leads to the present one.
 */
@RestController
@Hidden
class ArtworkController {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final DrawnArtwork titles;
    private final ChannelMarks channels;

    ArtworkController(DrawnArtwork titles, ChannelMarks channels) {
        this.titles = titles;
        this.channels = channels;
    }

    @GetMapping("/artwork/titles/{title}/{hash}/{name}.svg")
    ResponseEntity<byte[]> title(
            @PathVariable TitleId title,
            @PathVariable String hash,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        Picture picture = Picture.named(name).orElseThrow(() -> Problems.exception(Problems.notFound()));
        return switch (titles.find(title, hash, picture)) {
            case DrawnArtwork.Answer.Drawn(Drawing drawing) -> answer(drawing, FOR_EVER, encodings);
            case DrawnArtwork.Answer.Moved(String current) ->
                moved("/artwork/titles/%s/%s/%s.svg".formatted(title, current, name));
            case DrawnArtwork.Answer.Unknown() -> throw Problems.exception(Problems.notFound());
        };
    }

    @GetMapping("/artwork/channels/{channel}/{hash}/logo.svg")
    ResponseEntity<byte[]> logo(
            @PathVariable ChannelId channel,
            @PathVariable String hash,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        ChannelMarks.Current current = channels.of(channel).orElseThrow(() -> Problems.exception(Problems.notFound()));
        return current.hash().equals(hash)
                ? answer(new Drawing(current.svg()), FOR_EVER, encodings)
                : moved("/artwork/channels/%s/%s/logo.svg".formatted(channel, current.hash()));
    }

    @GetMapping("/artwork/avatars/{avatar}.svg")
    ResponseEntity<byte[]> avatar(
            @PathVariable String avatar,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        if (!AvatarArtist.ids().contains(avatar)) {
            throw Problems.exception(Problems.notFound());
        }
        return answer(new Drawing(AvatarArtist.svg(avatar)), A_DAY, encodings);
    }

    private static ResponseEntity<byte[]> moved(String address) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(address))
                .cacheControl(CacheControl.noCache())
                .build();
    }

    private static ResponseEntity<byte[]> answer(Drawing drawing, CacheControl lifetime, @Nullable String encodings) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(lifetime)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (encodings == null || !encodings.toLowerCase(Locale.ROOT).contains("gzip")) {
            return answer.body(drawing.plain());
        }
        return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(drawing.compressed());
    }
}
