package io.marquee.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.marquee.account.Role;
import io.marquee.tenancy.Tenant;
import java.util.Set;

/** The line above every page: the service, the search, the theme, the way out. */
final class TopBar extends Div {

    private final AuthenticationContext sessions;

    TopBar(Tenant tenant, Set<Role> roles, AuthenticationContext sessions) {
        this.sessions = sessions;
        addClassName("bar-top");
        NativeButton menu = Markup.iconButton(Icon.MENU, "Navigation", "sm", "ghost", "menu");
        menu.getElement().setAttribute("data-fold", true);
        add(menu, chip(tenant), search(roles), new ThemeSwitch(), leave());
    }

    @Tag("kbd")
    private static final class Key extends HtmlContainer {
        Key(String text) {
            setText(text);
        }
    }

    /** Light or dark, kept in the browser. */
    @Tag("mq-theme-switch")
    private static final class ThemeSwitch extends HtmlContainer {
        ThemeSwitch() {
            NativeButton button = Markup.iconButton(Icon.SUN, "Light or dark", "sm", "ghost");
            button.setTitle("Light or dark");
            add(button);
        }
    }

    private static Component chip(Tenant tenant) {
        if (tenant.ofPlatform()) {
            return Markup.div("brand-chip", Icon.HOUSE.create(), new Span("All tenants"));
        }
        String service = tenant.name();
        return Markup.div(
                "brand-chip",
                Markup.span(service.substring(0, service.offsetByCodePoints(0, 1)), "mark"),
                Markup.span(service, "clip"));
    }

    /** For what one may open: titles, or else people. */
    private static Component search(Set<Role> roles) {
        if (roles.contains(Role.EDITOR)) {
            return search("titles", "Search titles");
        }
        return roles.contains(Role.SUPPORT) || roles.contains(Role.OWNER)
                ? search("people", "Search people")
                : Markup.span("", "grow");
    }

    private static Component search(String page, String words) {
        Input input = new Input(ValueChangeMode.ON_CHANGE);
        input.setPlaceholder(words);
        input.setType("search");
        input.getElement().setAttribute("data-search", true);
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(page, QueryParameters.of("q", change.getValue()));
            }
        });
        NativeLabel label = new NativeLabel();
        label.addClassName("input");
        label.add(Icon.SEARCH.create(), Markup.span("Search", "sr"), input, new Key("Ctrl K"));
        return label;
    }

    private Component leave() {
        NativeButton leave = Markup.iconButton(Icon.LEAVE, "Sign out", "sm", "ghost");
        leave.setTitle("Sign out");
        leave.addClickListener(_ -> sessions.logout());
        return leave;
    }
}
