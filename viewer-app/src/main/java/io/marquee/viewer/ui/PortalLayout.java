package io.marquee.viewer.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.marquee.edge.brand.BrandStyle;
import io.marquee.edge.security.CurrentUser;
import io.marquee.profile.Profile;
import io.marquee.profile.Profiles;
import io.marquee.tenancy.Branding;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import jakarta.annotation.security.PermitAll;

/** The frame around every page of a viewer who has chosen a profile. */
@Layout
@PermitAll
public class PortalLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final Navigation navigation;
    private final Main main = new Main();
    private boolean opened;
    private boolean movedOn;

    PortalLayout(
            Tenants tenants,
            CurrentUser users,
            CurrentViewer viewer,
            Profiles profiles,
            AuthenticationContext sessions) {
        Branding brand = tenants.byId(TenantScope.require()).branding();
        Profile profile = viewer.profile();
        AccountMenu menu = new AccountMenu(
                profile,
                users.require().displayName(),
                BrandStyle.fixedTheme(brand).isPresent()
                        ? null
                        : theme -> profiles.dress(profile.accountId(), profile.id(), theme),
                sessions::logout);
        navigation = new Navigation(brand.wordmark());
        navigation.add(menu.opener(true));

        Div topbar = new Div(Markup.span("", "wordmark"), menu.opener(false));
        topbar.addClassName("topbar");

        main.setId("main");
        main.addClassName("viewer");
        main.getElement().setAttribute("tabindex", "-1");
        add(skip(), topbar, navigation, main, menu);
    }

    private static NativeButton skip() {
        NativeButton skip = new NativeButton("Skip to content");
        skip.addClassName("skip");
        skip.getElement().executeJs("this.onclick = () => document.getElementById('main').focus()");
        return skip;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        main.getElement().removeChild(content.getElement());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        movedOn = opened && event.getTrigger() != NavigationTrigger.HISTORY && !event.isRefreshEvent();
        opened = true;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.at(event.getLocation().getPath());
        if (movedOn) {
            main.getElement()
                    .executeJs(
                            "scrollTo(0, 0); this.contains(document.activeElement) || this.focus({preventScroll: true})");
        }
    }
}
