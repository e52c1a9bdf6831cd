package io.marquee.admin.tenants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Staff;
import io.marquee.platform.Brand;
import io.marquee.platform.BrandChange;
import io.marquee.platform.BrandFigures;
import io.marquee.platform.BrandFiguresQuery;
import io.marquee.platform.BrandQuery;
import io.marquee.platform.BrandingDraft;
import io.marquee.platform.Brands;
import io.marquee.platform.FirstOwners;
import io.marquee.tenancy.Tenant.State;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Every brand of the installation, how it is doing, and the look of the one that is chosen. */
@Route("tenants")
@PageTitle("Tenants")
@RolesAllowed(Staff.PLATFORM)
class TenantsView extends Div implements BeforeEnterObserver {

    private final Brands brands;
    private final BrandQuery query;
    private final BrandFiguresQuery figures;
    private final FirstOwners owners;
    private final Paragraph summary = Markup.paragraph("", "muted", "num");
    private final Div list = Markup.div("stack brands");
    private final BrandingEditor editor = new BrandingEditor(this::publish);
    private final BrandFacts facts = new BrandFacts(this::askAgain);
    private final Div chosenPart = new Div();
    private final Map<String, BrandFigures> known = new LinkedHashMap<>();
    private String chosen = "";

    TenantsView(Brands brands, BrandQuery query, BrandFiguresQuery figures, FirstOwners owners, LiveFeed feed) {
        this.brands = brands;
        this.query = query;
        this.figures = figures;
        this.owners = owners;
        addClassName("tenants");
        chosenPart.add(editor);
        Div below = Markup.div("mini");
        below.add(editor.previews());
        below.add(facts);
        add(
                Markup.head(
                        "Tenants", summary, Markup.linkButton("tenants/new", Icon.PLUS, "New tenant", "primary", "sm")),
                Markup.div("tg", list, chosenPart),
                below);
        feed.follow(this, Set.of(Brands.CHANGED), () -> {
            known.clear();
            showList();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("tenant")
                .orElse(chosen);
        Map<String, Brand> all = showList();
        if (!all.isEmpty()) {
            editor.show(all.getOrDefault(chosen, all.values().iterator().next()));
        }
        editor.setVisible(!all.isEmpty());
    }

    /** The list, and the facts of the chosen one; what is being edited stays. */
    private Map<String, Brand> showList() {
        Map<String, Brand> all = new LinkedHashMap<>();
        query.all().forEach(brand -> all.put(brand.slug(), brand));
        if (!all.containsKey(chosen)) {
            chosen = all.keySet().stream().findFirst().orElse("");
        }
        long live = all.values().stream()
                .filter(brand -> brand.state() == State.ACTIVE)
                .count();
        long accounts = 0;
        list.removeAll();
        for (Brand brand : all.values()) {
            BrandFigures now = known.computeIfAbsent(brand.slug(), _ -> figures.of(brand.id()));
            accounts += now.accounts();
            list.add(new BrandCard(brand, now, brand.slug().equals(chosen)));
            if (brand.slug().equals(chosen)) {
                facts.show(brand, now, owners.of(brand.id()), actions(brand));
            }
        }
        summary.setText(Figures.of(all.size(), "tenant") + " · " + live + " live · " + Figures.of(accounts, "account"));
        return all;
    }

    private Component[] actions(Brand brand) {
        return switch (brand.state()) {
            case ACTIVE -> {
                NativeButton suspend = Markup.button("Suspend", "ghost", "sm", "danger");
                suspend.addClickListener(_ -> Questions.suspend(brand, () -> {
                    brands.suspend(brand.id());
                    reread("Suspended");
                }));
                yield new Component[] {suspend};
            }
            case SUSPENDED -> {
                NativeButton resume = Markup.button("Resume", "primary", "sm");
                resume.addClickListener(_ -> {
                    brands.resume(brand.id());
                    reread("Serving again");
                });
                yield new Component[] {resume};
            }
            case SETTING_UP -> {
                NativeButton remove = Markup.button(Icon.BIN, "Remove", "ghost", "sm", "danger");
                remove.addClickListener(_ -> Questions.remove(brand, () -> {
                    brands.remove(brand.id());
                    reread("Removed");
                }));
                yield new Component[] {
                    Markup.linkButton(
                            "tenants/new?complete=" + brand.slug(), Icon.CHECK, "Complete it", "primary", "sm"),
                    remove
                };
            }
        };
    }

    private void askAgain(FirstOwners.Asked asked) {
        query.all().stream()
                .filter(brand -> brand.slug().equals(chosen))
                .findFirst()
                .ifPresent(
                        brand -> owners.askAgain(brand.id(), asked.invitation().id()));
        reread("Invited again; the earlier link no longer works");
    }

    private void publish(Brand brand, BrandingDraft draft) {
        switch (brands.publish(brand.id(), brand.version(), draft)) {
            case BrandChange.Done(Brand published) -> {
                editor.show(published);
                reread("Published: pages opened from now on wear it");
            }
            case BrandChange.Stale(Brand current) ->
                editor.say(Notices.overtaken(() -> editor.show(current), () -> publish(current, draft)));
            case BrandChange.Illegible _ -> editor.say(Notices.illegible());
            case BrandChange.Taken _ -> throw new IllegalStateException("a look takes nothing");
        }
    }

    private void reread(String done) {
        known.clear();
        Map<String, Brand> all = showList();
        Brand now = all.get(chosen);
        if (now != null && !editor.isChanged()) {
            editor.show(now);
        }
        Notification.show(done, 2500, Notification.Position.BOTTOM_START);
    }
}
