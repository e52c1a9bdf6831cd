package io.marquee.viewer.api;

import io.marquee.edge.api.Problems;
import io.marquee.epg.export.ExportAddresses;
import io.marquee.epg.export.ExportKind;
import io.marquee.epg.export.ExportOrder;
import io.marquee.epg.export.GuideExport;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Guides and playlists for programs that cannot sign in: the signature in the address decides. */
@RestController
@Hidden
@PreAuthorize("permitAll()")
class ExportController {

    private final ExportAddresses addresses;
    private final GuideExport export;

    ExportController(ExportAddresses addresses, GuideExport export) {
        this.addresses = addresses;
        this.export = export;
    }

    @GetMapping("/api/v1/exports/guide.xml")
    void guide(
            @RequestParam(required = false) @Nullable String lineup,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam long expires,
            @RequestParam String signature,
            HttpServletResponse response)
            throws IOException {
        send(ExportKind.XMLTV, "application/xml", lineup, from, to, expires, signature, response);
    }

    @GetMapping("/api/v1/exports/channels.m3u")
    void channels(
            @RequestParam(required = false) @Nullable String lineup,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam long expires,
            @RequestParam String signature,
            HttpServletResponse response)
            throws IOException {
        send(ExportKind.M3U, "audio/x-mpegurl", lineup, from, to, expires, signature, response);
    }

    private void send(
            ExportKind kind,
            String type,
            @Nullable String lineup,
            String from,
            String to,
            long expires,
            String signature,
            HttpServletResponse response)
            throws IOException {
        ExportOrder order = addresses
                .open(kind, lineup, from, to, expires, signature)
                .orElseThrow(() -> Problems.exception(Problems.notFound()));
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        export.write(
                order,
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri(),
                response.getOutputStream());
    }
}
