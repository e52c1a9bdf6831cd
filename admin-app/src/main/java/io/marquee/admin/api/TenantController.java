package io.marquee.admin.api;

import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Problems;
import io.marquee.platform.Brand;
import io.marquee.platform.BrandChange;
import io.marquee.platform.BrandFiguresQuery;
import io.marquee.platform.BrandQuery;
import io.marquee.platform.Brands;
import io.marquee.tenancy.Tenant.State;
import io.marquee.tenancy.TenantId;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The brands of the installation, for the platform's own staff. */
@RestController
@RequestMapping("/api/v1/platform/tenants")
@PreAuthorize("hasRole('PLATFORM')")
@Tag(name = "Tenants")
class TenantController {

    private final Brands brands;
    private final BrandQuery query;
    private final BrandFiguresQuery figures;

    TenantController(Brands brands, BrandQuery query, BrandFiguresQuery figures) {
        this.brands = brands;
        this.query = query;
        this.figures = figures;
    }

    /** All of them, by name. */
    @GetMapping
    ItemPage<TenantAnswer> list() {
        return ItemPage.of(query.all().stream().map(this::answer).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<TenantAnswer> one(@PathVariable UUID id) {
        return tagged(ResponseEntity.ok(), require(id));
    }

    /** Founds one; it serves within seconds. The same slug takes up a founding that broke off. */
    @PostMapping
    ResponseEntity<TenantAnswer> found(@Valid @RequestBody NewTenantBody body) {
        URI askedAt =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
        Brand founded = done(brands.found(body.brand(), askedAt));
        return tagged(ResponseEntity.created(URI.create("/api/v1/platform/tenants/" + founded.id())), founded);
    }

    /** Changes what is named; name, hosts and look need {@code If-Match} with the version that was read. */
    @PatchMapping("/{id}")
    ResponseEntity<TenantAnswer> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody TenantPatch patch) {
        Brand brand = require(id);
        if (patch.edits()) {
            int version = Preconditions.version(ifMatch);
            if (patch.name() != null || patch.hosts() != null) {
                brand = done(brands.edit(brand.id(), version, patch.nameOr(brand), patch.hostsOr(brand)));
                version = brand.version();
            }
            if (patch.branding() != null) {
                brand = done(brands.publish(brand.id(), version, patch.branding()));
            }
        }
        if (patch.state() != null) {
            brand = patch.state() == State.SUSPENDED ? brands.suspend(brand.id()) : brands.resume(brand.id());
        }
        return tagged(ResponseEntity.ok(), brand);
    }

    private static Brand done(BrandChange change) {
        return switch (change) {
            case BrandChange.Done(Brand brand) -> brand;
            case BrandChange.Taken taken -> throw Problems.exception(TenantProblems.taken(taken));
            case BrandChange.Illegible illegible -> throw Problems.exception(TenantProblems.illegible(illegible));
            case BrandChange.Stale _ -> throw Problems.exception(TenantProblems.stale());
        };
    }

    private Brand require(UUID id) {
        return query.find(new TenantId(id)).orElseThrow(() -> Problems.exception(Problems.notFound()));
    }

    private ResponseEntity<TenantAnswer> tagged(ResponseEntity.BodyBuilder answer, Brand brand) {
        return answer.eTag(Preconditions.etag(brand.version())).body(answer(brand));
    }

    private TenantAnswer answer(Brand brand) {
        return TenantAnswer.of(brand, figures.of(brand.id()));
    }
}
