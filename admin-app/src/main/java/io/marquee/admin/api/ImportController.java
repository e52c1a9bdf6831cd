package io.marquee.admin.api;

import io.marquee.admin.catalogue.CatalogueImportJob;
import io.marquee.edge.api.Problems;
import io.marquee.edge.security.CurrentUser;
import io.marquee.job.Admission;
import io.marquee.job.Job;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/titles/import")
@PreAuthorize("hasRole('EDITOR')")
@Tag(name = "Titles")
class ImportController {

    private final CatalogueImportJob imports;
    private final CurrentUser users;

    ImportController(CatalogueImportJob imports, CurrentUser users) {
        this.imports = imports;
        this.users = users;
    }

    /** Takes a catalogue file (docs/catalogue-format.md) and imports it as a job; its report says what became of it. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Import a catalogue file")
    ResponseEntity<Job> start(InputStream body) throws IOException {
        byte[] file = body.readNBytes(CatalogueImportJob.LARGEST + 1);
        if (file.length > CatalogueImportJob.LARGEST) {
            throw Problems.exception(Problems.of(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "too-large",
                    "Too large",
                    "A catalogue file has at most " + CatalogueImportJob.LARGEST / 1024 / 1024 + " MiB."));
        }
        return switch (imports.start(file, users.require().account())) {
            case Admission.Enqueued(Job job) -> JobController.accepted(job);
            case Admission.AlreadyRunning(Job busy) -> throw Problems.exception(JobController.running(busy));
        };
    }
}
