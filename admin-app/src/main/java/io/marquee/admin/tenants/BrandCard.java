package io.marquee.admin.tenants;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.edge.brand.BrandStyle;
import io.marquee.platform.Brand;
import io.marquee.platform.BrandFigures;

/** A brand in the list: its colours, its name and address, its size and health. */
final class BrandCard extends Anchor {

    BrandCard(Brand brand, BrandFigures figures, boolean chosen) {
        super("tenants?tenant=" + brand.slug());
        addClassName("tn");
        getElement().setAttribute("router-link", true);
        if (chosen) {
            getElement().setAttribute("aria-current", "true");
        }
        Span names = new Span(
                Markup.bold(brand.name(), "clip"),
                Markup.span(
                        brand.hosts().isEmpty() ? brand.slug() : brand.hosts().getFirst(), "small", "faint", "clip"));
        Span accounts = Markup.span(Figures.of(figures.accounts()));
        accounts.setTitle(Figures.of(figures.accounts(), "account"));
        add(swatch(brand), names, Markup.div("size small muted num", accounts, Health.of(brand, figures)));
    }

    private static Span swatch(Brand brand) {
        Span swatch = new Span(Markup.span("", "first"), Markup.span("", "second"));
        swatch.addClassName("sw");
        swatch.getElement().setAttribute("data-tenant", brand.slug());
        swatch.getElement().setAttribute("style", BrandStyle.declarations(brand.branding()));
        return swatch;
    }
}
