package io.marquee.admin.tenants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.edge.brand.BrandStyle;
import io.marquee.platform.Brand;
import io.marquee.platform.BrandFigures;

/** A brand in the list: its colours, its name and address, its size and health. */
final class BrandCard extends NativeButton {

    BrandCard(Brand brand, BrandFigures figures) {
        addClassName("tn");
        add(
                swatch(brand),
                new Span(
                        Markup.bold(brand.name(), "clip"),
                        Markup.span(
                                brand.hosts().isEmpty()
                                        ? brand.slug()
                                        : brand.hosts().getFirst(),
                                "small",
                                "faint",
                                "clip")),
                Markup.div(
                        "size small muted num", new Span(Figures.of(figures.accounts())), Health.of(brand, figures)));
    }

    private static Component swatch(Brand brand) {
        Span swatch = new Span(Markup.span("", "first"), Markup.span("", "second"));
        swatch.addClassName("sw");
        swatch.getElement().setAttribute("data-tenant", brand.slug());
        swatch.getElement().setAttribute("style", BrandStyle.declarations(brand.branding()));
        return swatch;
    }
}
