package io.marquee.admin.api;

import io.marquee.edge.api.Problems;
import io.marquee.epg.export.ExportAddresses;
import io.marquee.epg.export.ExportKind;
import io.marquee.epg.export.ExportOrder;
import io.marquee.epg.export.ExportOrder.Edge;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/guide-exports")
@PreAuthorize("hasRole('SCHEDULER')")
@Tag(name = "Guide exports")
class GuideExportController {
    private static final int LONGEST_DAYS = 366;

    private final ExportAddresses addresses;
    private final Clock clock;

    GuideExportController(ExportAddresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * What to export.
     *
     * @param lineupId null for all channels
     * @param from a moment, or a distance from whenever the address is asked, such as {@code PT-24H}
     * @param to likewise, such as {@code P14D}
     * @param validDays how long the address works, at most {@value #LONGEST_DAYS}
     */
    record Wanted(
            @Nullable ExportKind kind,
            @Nullable UUID lineupId,
            @Nullable String from,
            @Nullable String to,
            @Nullable Integer validDays) {}

    /** @param path below the address of the viewers' portal */
    record Address(String path, Instant expiresAt) {}

    /** Signs an address that whoever holds it can read without signing in, until it expires. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a signed address of an export")
    Address make(@RequestBody Wanted wanted) {
        if (!addresses.available()) {
            throw Problems.exception(Problems.of(
                    HttpStatus.CONFLICT, "not-set-up", "Not set up", "The operator has set no secret for exports."));
        }
        if (wanted.kind() == null) {
            throw new IllegalArgumentException("kind XMLTV or M3U expected");
        }
        int days = wanted.validDays() == null ? LONGEST_DAYS : wanted.validDays();
        if (days < 1 || days > LONGEST_DAYS) {
            throw new IllegalArgumentException("validDays from 1 to " + LONGEST_DAYS + " expected: " + days);
        }
        var order = new ExportOrder(
                wanted.kind(),
                wanted.lineupId(),
                Edge.parse(wanted.from() == null ? "PT-24H" : wanted.from()),
                Edge.parse(wanted.to() == null ? "P14D" : wanted.to()),
                clock.instant().plus(Duration.ofDays(days)));
        return new Address(addresses.path(order), order.expires());
    }
}
