package io.marquee.viewer.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.signup.SignUps;

/** Where the link in a mail leads that confirms an address. It asks first: programs that look at links open nothing. */
@Route(value = "confirm", autoLayout = false)
@PageTitle("Confirm your address")
@AnonymousAllowed
class ConfirmView extends Door implements BeforeEnterObserver {

    private final SignUps signUps;
    private String token = "";

    ConfirmView(CatalogueQuery catalogue, SignUps signUps) {
        super(catalogue);
        this.signUps = signUps;
        NativeButton confirm = new NativeButton("Open my account", _ -> confirm());
        confirm.addClassNames("btn", "primary", "lg", "block");
        show("One step left", "This address is yours? Then open your account.", confirm);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
    }

    private void confirm() {
        if (signUps.confirm(token)) {
            instead("Your account is open", "Sign in with your address and your password.", signIn());
        } else {
            instead(
                    "This link opens nothing",
                    "Perhaps it has been used: then sign in. It is good once, for seven days; register again for a new one.",
                    signIn());
        }
    }

    private static Component signIn() {
        Anchor link = new Anchor("/login", "Sign in");
        link.addClassNames("btn", "primary", "lg", "block");
        return link;
    }
}
