package io.marquee.admin.api;

import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Limit;
import io.marquee.edge.api.Problems;
import io.marquee.edge.security.CurrentUser;
import io.marquee.epg.importing.GuideImport;
import io.marquee.epg.importing.GuideImportId;
import io.marquee.epg.importing.GuideImports;
import io.marquee.epg.source.GuideKind;
import io.marquee.epg.source.GuideSource;
import io.marquee.epg.source.GuideSourceId;
import io.marquee.epg.source.GuideSources;
import io.marquee.epg.source.SourceDraft;
import io.marquee.job.Admission;
import io.marquee.job.Job;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/admin/guide-imports")
@PreAuthorize("hasRole('SCHEDULER')")
@Tag(name = "Guide imports")
class GuideImportController {
    private final GuideImports imports;
    private final GuideSources sources;
    private final CurrentUser users;

    GuideImportController(GuideImports imports, GuideSources sources, CurrentUser users) {
        this.imports = imports;
        this.sources = sources;
        this.users = users;
    }

    /**
     * Where a guide is.
     *
     * @param url over http or https; a playlist's ends in .m3u or .m3u8
     * @param source which of the sources it belongs to; the one of this address, made if need be, where it is not said
     */
    record Address(String url, @Nullable GuideSourceId source) {}

    /** The newest first. */
    @GetMapping
    ItemPage<GuideImport> latest(Limit limit) {
        return ItemPage.of(imports.latest(limit.value()));
    }

    @GetMapping("/{id}")
    GuideImport one(@PathVariable GuideImportId id) {
        return imports.find(id).orElseThrow(() -> Problems.exception(Problems.notFound()));
    }

    /** Imports an XMLTV guide or an M3U playlist, plain or compressed by gzip or xz, as a job whose report says what came of it. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Import a guide from a file")
    ResponseEntity<Job> upload(
            @RequestParam MultipartFile file, @RequestParam(required = false) @Nullable GuideSourceId source)
            throws IOException {
        String name = file.getOriginalFilename();
        GuideKind kind = GuideKind.ofName(name == null ? "" : name);
        GuideSource from = source == null ? sources.byHand(kind) : known(source);
        try (InputStream bytes = file.getInputStream()) {
            return answer(imports.upload(from, name, bytes, users.require().account()));
        } catch (IllegalArgumentException refused) {
            throw Problems.exception(Problems.badRequest(String.valueOf(refused.getMessage())));
        }
    }

    /** Fetches and imports what is at the address, as a job whose report says what came of it. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Import a guide from an address")
    ResponseEntity<Job> fetch(@RequestBody Address address) {
        URI uri;
        try {
            var draft = SourceDraft.usual("address", GuideKind.XMLTV, String.valueOf(address.url()));
            uri = URI.create(String.valueOf(draft.address()));
        } catch (IllegalArgumentException refused) {
            throw Problems.exception(Problems.badRequest(String.valueOf(refused.getMessage())));
        }
        GuideSourceId source = address.source();
        GuideSource from =
                source == null ? sources.at(uri, GuideKind.ofName(String.valueOf(uri.getPath()))) : known(source);
        return answer(imports.fetch(from, uri, users.require().account()));
    }

    /** Takes an import back, as far as it lies ahead. */
    @PostMapping("/{id}/roll-back")
    GuideImport rollBack(@PathVariable GuideImportId id) {
        one(id);
        try {
            imports.rollBack(id);
        } catch (IllegalArgumentException refused) {
            throw Problems.exception(Problems.badRequest(String.valueOf(refused.getMessage())));
        }
        return one(id);
    }

    private GuideSource known(GuideSourceId id) {
        return sources.find(id).orElseThrow(() -> Problems.exception(Problems.notFound()));
    }

    private static ResponseEntity<Job> answer(Admission admission) {
        return switch (admission) {
            case Admission.Enqueued(Job job) -> JobController.accepted(job);
            case Admission.AlreadyRunning(Job busy) -> throw Problems.exception(JobController.running(busy));
        };
    }
}
