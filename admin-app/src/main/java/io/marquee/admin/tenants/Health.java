package io.marquee.admin.tenants;

import com.vaadin.flow.component.Component;
import io.marquee.admin.ui.Markup;
import io.marquee.platform.Brand;
import io.marquee.platform.BrandFigures;

/** One word or two on how a brand is. */
final class Health {

    private Health() {}

    static Component of(Brand brand, BrandFigures figures) {
        return switch (brand.state()) {
            case SETTING_UP -> Markup.span("In set-up", "warn");
            case SUSPENDED -> Markup.span("Suspended", "danger");
            case ACTIVE -> {
                if (figures.failedJobs() > 0) {
                    yield Markup.span("Job failed", "warn");
                }
                yield figures.lateChannels() > 0 ? Markup.span("Guide late", "warn") : Markup.span("Healthy", "ok");
            }
        };
    }
}
