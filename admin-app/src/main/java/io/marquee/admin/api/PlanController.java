package io.marquee.admin.api;

import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Problems;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanChange;
import io.marquee.entitlement.PlanId;
import io.marquee.entitlement.PlanReach;
import io.marquee.entitlement.Plans;
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
@RequestMapping("/api/v1/admin/plans")
@PreAuthorize("hasRole('OWNER')")
@Tag(name = "Plans")
class PlanController {

    private final Plans plans;
    private final PlanReach reach;

    PlanController(Plans plans, PlanReach reach) {
        this.plans = plans;
        this.reach = reach;
    }

    /** All plans by rank, those no longer sold too; there are at most nine. */
    @GetMapping
    ItemPage<PlanAnswer> list() {
        return ItemPage.of(reach.standings().stream().map(PlanAnswer::of).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<PlanAnswer> one(@PathVariable PlanId id) {
        return answer(ResponseEntity.ok(), id);
    }

    /** 409 {@code taken} says which fields other plans have. */
    @PostMapping
    ResponseEntity<PlanAnswer> create(@Valid @RequestBody PlanBody body) {
        Plan plan = done(plans.create(body.draft()));
        return answer(ResponseEntity.created(URI.create("/api/v1/admin/plans/" + plan.id())), plan.id());
    }

    /** Rewrites it whole; {@code If-Match} names the version that was read. */
    @PutMapping("/{id}")
    ResponseEntity<PlanAnswer> update(
            @PathVariable PlanId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PlanBody body) {
        return answer(
                ResponseEntity.ok(),
                done(plans.update(id, Preconditions.version(ifMatch), body.draft()))
                        .id());
    }

    /** Removes it for good; 409 {@code in-use} while accounts have it. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable PlanId id) {
        done(plans.delete(id));
    }

    private ResponseEntity<PlanAnswer> answer(ResponseEntity.BodyBuilder answer, PlanId id) {
        return reach.standings().stream()
                .filter(standing -> standing.plan().id().equals(id))
                .findFirst()
                .map(standing -> answer.eTag(Preconditions.etag(standing.plan().version()))
                        .body(PlanAnswer.of(standing)))
                .orElseThrow(() -> Problems.exception(Problems.notFound()));
    }

    private static Plan done(PlanChange change) {
        return switch (change) {
            case PlanChange.Done(Plan plan) -> plan;
            case PlanChange.Conflict(List<PlanChange.Taken> taken) -> throw Problems.exception(taken(taken));
            case PlanChange.Overtaken(Plan theirs) ->
                throw Problems.exception(Problems.of(
                        HttpStatus.PRECONDITION_FAILED,
                        "stale",
                        "Changed in the meantime",
                        "Somebody else has changed " + theirs.name()
                                + " since you read it. Read it again and repeat your change."));
            case PlanChange.InUse(int accounts) -> {
                ProblemDetail problem = Problems.of(
                        HttpStatus.CONFLICT,
                        "in-use",
                        "In use",
                        "Accounts have this plan. Take it off sale instead, or move them to another plan first.");
                problem.setProperty("accounts", accounts);
                throw Problems.exception(problem);
            }
            case PlanChange.LastOnSale() ->
                throw Problems.exception(Problems.of(
                        HttpStatus.CONFLICT,
                        "last-on-sale",
                        "The last one on sale",
                        "Without a plan on sale nobody could join. Put another one on sale first."));
        };
    }

    private static ProblemDetail taken(List<PlanChange.Taken> taken) {
        ProblemDetail problem = Problems.of(
                HttpStatus.CONFLICT, "taken", "Taken", "Another plan has what only one may have; see errors.");
        problem.setProperty(
                "errors",
                taken.stream()
                        .map(field -> Map.of(
                                "field", field.field(), "message", field.by().name() + " has it"))
                        .toList());
        return problem;
    }
}
