package io.marquee.admin.api;

import io.marquee.platform.Brand;
import io.marquee.platform.BrandFigures;
import io.marquee.tenancy.Branding;
import io.marquee.tenancy.Legibility;
import io.marquee.tenancy.Tenant.State;
import io.marquee.tenancy.TenantId;
import java.time.Instant;
import java.util.List;

/**
 * A brand as a program reads it.
 *
 * @param contrast what its colours are worth, as ratios of WCAG
 * @param version the value of its ETag
 */
record TenantAnswer(
        TenantId id,
        String slug,
        String name,
        State state,
        List<String> hosts,
        Branding branding,
        List<Legibility.Reading> contrast,
        BrandFigures figures,
        int version,
        Instant createdAt) {

    static TenantAnswer of(Brand brand, BrandFigures figures) {
        return new TenantAnswer(
                brand.id(),
                brand.slug(),
                brand.name(),
                brand.state(),
                brand.hosts(),
                brand.branding(),
                Legibility.of(brand.branding()).readings(),
                figures,
                brand.version(),
                brand.createdAt());
    }
}
