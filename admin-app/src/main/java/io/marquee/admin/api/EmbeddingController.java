package io.marquee.admin.api;

import io.marquee.edge.api.Problems;
import io.marquee.edge.security.CurrentUser;
import io.marquee.embedding.EmbeddingCounts;
import io.marquee.embedding.EmbeddingRegeneration;
import io.marquee.embedding.Embeddings;
import io.marquee.job.Admission;
import io.marquee.job.Job;
import io.marquee.job.Jobs;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/embeddings")
@PreAuthorize("hasRole('EDITOR')")
@Tag(name = "Embeddings")
class EmbeddingController {

    private final Embeddings embeddings;
    private final Jobs jobs;
    private final CurrentUser users;

    EmbeddingController(Embeddings embeddings, Jobs jobs, CurrentUser users) {
        this.embeddings = embeddings;
        this.jobs = jobs;
        this.users = users;
    }

    @GetMapping
    EmbeddingCounts counts() {
        return embeddings.counts();
    }

    /** Regenerates all embeddings, or only those that are stale or missing; one job at a time. */
    @PostMapping("/generate")
    ResponseEntity<Job> generate(@RequestParam(defaultValue = "false") boolean regenerate) {
        Admission admission = jobs.enqueue(
                EmbeddingRegeneration.KIND,
                Map.of(EmbeddingRegeneration.ALL, regenerate),
                users.require().account());
        return switch (admission) {
            case Admission.Enqueued(Job job) -> JobController.accepted(job);
            case Admission.AlreadyRunning(Job busy) -> throw Problems.exception(JobController.running(busy));
        };
    }
}
