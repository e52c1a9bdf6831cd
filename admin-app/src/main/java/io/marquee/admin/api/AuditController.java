package io.marquee.admin.api;

import io.marquee.audit.AuditChange;
import io.marquee.audit.AuditFilter;
import io.marquee.audit.AuditPage;
import io.marquee.audit.AuditQuery;
import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Limit;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/audit")
@PreAuthorize("hasAnyRole('AUDITOR', 'OWNER')")
@Tag(name = "Audit")
class AuditController {

    private final AuditQuery audit;

    AuditController(AuditQuery audit) {
        this.audit = audit;
    }

    /**
     * What staff have done, the newest first, each change with its parts. A search for text looks through a stretch of
     * time at a time: a page may be empty and still have a next one.
     *
     * @param thing kind of thing, such as {@code plan} or {@code title}
     * @param id which one of them
     * @param from the period's begin
     * @param to the period's end, itself outside
     * @param q part of a name, a note or a value
     */
    @GetMapping
    ItemPage<AuditChange> changes(
            Limit limit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable UUID actor,
            @RequestParam(required = false) @Nullable String thing,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "") String q) {
        AuditPage page = audit.changes(
                new AuditFilter(actor, thing, id, from, to, q),
                cursor == null ? null : ChangeCursor.of(cursor).place(),
                limit.value());
        return new ItemPage<>(page.changes(), page.next() == null ? null : new ChangeCursor(page.next()).text());
    }
}
