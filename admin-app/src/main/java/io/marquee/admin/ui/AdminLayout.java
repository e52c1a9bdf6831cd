package io.marquee.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.marquee.account.Role;
import io.marquee.edge.security.CurrentUser;
import io.marquee.edge.security.PortalUser;
import io.marquee.embedding.Embeddings;
import io.marquee.tenancy.Tenant;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The shell: where one can go, who is working, and the page in between. */
@Layout
@PermitAll
@JsModule("context://design/admin.js")
class AdminLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final SidebarCounts counts;
    private final Main main = new Main();
    private final List<NavigationEntry> entries = new ArrayList<>();

    AdminLayout(
            CurrentUser users, Tenants tenants, SidebarCounts counts, LiveFeed feed, AuthenticationContext sessions) {
        this.counts = counts;
        addClassName("admin");
        Anchor skip = new Anchor("#main", "Skip to content");
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        main.setId("main");

        Tenant tenant = tenants.byId(TenantScope.require());
        Div work = Markup.div(
                "work", new TopBar(tenant, users.find().map(PortalUser::roles).orElse(Set.of()), sessions), main);
        add(skip, navigation(users.find(), tenant.ofPlatform()), veil(), work);
        if (!tenant.ofPlatform()) {
            showCounts();
            feed.follow(this, Set.of(LiveFeed.CATALOGUE, LiveFeed.CHANNELS, Embeddings.TOPIC), this::showCounts);
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        entries.forEach(entry -> entry.current(path));
        getElement().removeAttribute("unfolded");
    }

    private Component navigation(Optional<PortalUser> user, boolean platform) {
        Nav nav = new Nav();
        nav.addClassName("side");
        nav.setAriaLabel("Administration");
        nav.add(Markup.span("", "wordmark"));
        if (platform) {
            nav.add(Markup.span("Platform", "eyebrow"));
        }
        Set<Role> roles = user.map(PortalUser::roles).orElse(Set.of());
        for (NavigationEntry entry : NavigationEntry.openTo(roles)) {
            entries.add(entry);
            nav.add(entry);
        }
        user.ifPresent(person -> nav.add(who(person)));
        return nav;
    }

    private static Component who(PortalUser person) {
        Span initial = Markup.span(person.displayName().isBlank() ? "?" : first(person.displayName()), "initial");
        String roles = person.roles().stream()
                .sorted()
                .map(role -> role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        Div names = Markup.div("grow", Markup.bold(person.displayName(), "clip"), Markup.span(roles, "xs", "clip"));
        names.setTitle(roles);
        return Markup.div("who", initial, names);
    }

    private static String first(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** Closes the navigation where it lies over the page. */
    private static Component veil() {
        Div veil = new Div(new Text(""));
        veil.addClassName("veil");
        return veil;
    }

    private void showCounts() {
        SidebarCounts.Counts now = counts.read();
        entries.forEach(entry -> entry.count(now));
    }
}
