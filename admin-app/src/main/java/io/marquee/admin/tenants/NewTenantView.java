package io.marquee.admin.tenants;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.admin.ui.Staff;
import io.marquee.platform.Brand;
import io.marquee.platform.BrandChange;
import io.marquee.platform.BrandQuery;
import io.marquee.platform.BrandingDraft;
import io.marquee.platform.Brands;
import io.marquee.platform.NewBrand;
import io.marquee.tenancy.Branding;
import io.marquee.tenancy.Tenant.State;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Founds a brand. What was typed stays until it stands. */
@Route("tenants/new")
@PageTitle("New tenant")
@RolesAllowed(Staff.PLATFORM)
class NewTenantView extends Div implements BeforeEnterObserver {

    private final Brands brands;
    private final BrandQuery query;
    private final NewTenantFields fields = new NewTenantFields();
    private final BrandingFields branding = new BrandingFields();
    private final Preview preview = Preview.home();
    private final Div notice = new Div();
    private String named = "";

    NewTenantView(Brands brands, BrandQuery query) {
        this.brands = brands;
        this.query = query;
        NativeButton found = Markup.button("Found it", "primary", "sm");
        found.addClickListener(_ -> found());
        Anchor back = Markup.link("tenants", "Cancel", "btn", "ghost", "sm");
        Panel look = new Panel("Branding");
        look.add(Markup.div("bg2", branding, preview));
        add(
                Markup.head(
                        "New tenant",
                        Markup.paragraph("It serves a few seconds after it has been founded", "muted"),
                        back,
                        found),
                notice,
                Markup.div("new-tenant", fields, look));
        fields.propose(this::nameWordmark);
        fields.texts().forEach(field -> field.addValueChangeListener(_ -> field.setInvalid(false)));
        branding.show(BrandingDraft.blank());
        branding.onChange(this::draw);
        draw();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("complete").ifPresent(this::takeUp);
    }

    /** Fills in what an earlier try has left. */
    private void takeUp(String slug) {
        query.all().stream()
                .filter(brand -> brand.slug().equals(slug) && brand.state() == State.SETTING_UP)
                .findFirst()
                .ifPresent(this::takeUp);
    }

    private void takeUp(Brand half) {
        fields.slug.setValue(half.slug());
        fields.name.setValue(half.name());
        if (!half.hosts().isEmpty()) {
            fields.host.setValue(half.hosts().getFirst());
            fields.moreHosts.setValue(
                    String.join(", ", half.hosts().subList(1, half.hosts().size())));
        }
        branding.show(BrandingDraft.of(half.branding()));
        draw();
    }

    private void nameWordmark(String name) {
        if (branding.wordmark().isEmpty() || branding.wordmark().getValue().equals(named)) {
            branding.wordmark()
                    .setValue(name.substring(
                            0, Math.min(name.length(), branding.wordmark().getMaxLength())));
        }
        named = name;
    }

    private boolean draw() {
        Optional<BrandingDraft> draft = branding.read();
        if (draft.isEmpty()) {
            branding.explainMissing();
            return false;
        }
        BrandingDraft drawn = draft.get().wordmark().isEmpty() ? draft.get().named("Wordmark") : draft.get();
        Branding look = drawn.branding();
        preview.show(look, drawn.scheme().first());
        return branding.judge(drawn, look);
    }

    private void found() {
        notice.removeAll();
        Optional<NewBrand> wanted =
                new NewTenantReader(fields).read(branding.read().orElseGet(BrandingDraft::blank));
        boolean legible = draw();
        legible = branding.isNamed() && legible;
        if (wanted.isEmpty() || !legible) {
            refuse();
            return;
        }
        switch (brands.found(wanted.get(), AskedAt.here())) {
            case BrandChange.Done(Brand brand) -> {
                Notification.show(brand.name() + " serves now", 4000, Notification.Position.BOTTOM_START);
                UI.getCurrent().navigate("tenants", QueryParameters.of("tenant", brand.slug()));
            }
            case BrandChange.Taken(BrandChange.Field field, String value) -> {
                var typed = field == BrandChange.Field.SLUG
                        ? fields.slug
                        : NewTenantReader.names(fields.host, value) ? fields.host : fields.moreHosts;
                typed.setErrorMessage("“" + value + "” is taken");
                typed.setInvalid(true);
                refuse();
            }
            case BrandChange.Illegible _ -> refuse();
            case BrandChange.Stale _ -> throw new IllegalStateException("nothing was read");
        }
    }

    private void refuse() {
        notice.add(Notices.invalid());
        fields.texts().stream()
                .filter(field -> field.isInvalid())
                .findFirst()
                .ifPresentOrElse(field -> field.focus(), branding::focusFirstFault);
    }
}
