package io.marquee.admin.api;

import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Limit;
import io.marquee.edge.api.Problems;
import io.marquee.job.Job;
import io.marquee.job.JobId;
import io.marquee.job.Jobs;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/jobs")
@PreAuthorize("hasAnyRole('EDITOR', 'SCHEDULER', 'OWNER', 'AUDITOR')")
@Tag(name = "Jobs")
class JobController {

    private final Jobs jobs;

    JobController(Jobs jobs) {
        this.jobs = jobs;
    }

    /** The newest first. */
    @GetMapping
    ItemPage<Job> latest(Limit limit) {
        return ItemPage.of(jobs.latest(limit.value()));
    }

    @GetMapping("/{id}")
    Job one(@PathVariable JobId id) {
        return jobs.find(id).orElseThrow(() -> Problems.exception(Problems.notFound()));
    }

    /** 202 with the job and where to follow it. */
    static ResponseEntity<Job> accepted(Job job) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/admin/jobs/" + job.id()))
                .body(job);
    }

    /** Why a second job of a kind is refused; names the one in its way. */
    static ProblemDetail running(Job busy) {
        ProblemDetail problem = Problems.of(
                HttpStatus.CONFLICT,
                "already-running",
                "One runs already",
                "A job of this kind is active; the next can start once it has ended.");
        problem.setProperty("job", busy);
        return problem;
    }
}
