package io.marquee.viewer.signin;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.edge.security.CurrentUser;
import io.marquee.signup.SignUps;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import io.marquee.viewer.ui.Icon;
import java.util.Optional;

/** The door for who has an account. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in")
@AnonymousAllowed
class SignInView extends Door implements BeforeEnterObserver {

    private final CurrentUser users;
    private final boolean confirms;
    private final Paragraph refused = new Paragraph();

    SignInView(CatalogueQuery catalogue, Tenants tenants, SignUps signUps, CurrentUser users) {
        super(catalogue);
        this.users = users;
        this.confirms = signUps.confirms();
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);

        NativeButton signIn = new NativeButton("Sign in");
        signIn.addClassNames("btn", "primary", "lg", "block");
        PostForm form = new PostForm();
        form.add(
                new Field("Email", "username", "email", "username", Icon.MAIL).focused(),
                new Field("Password", "password", "password", "current-password", Icon.KEY),
                signIn);

        Anchor join = new Anchor("/register", "Create an account");
        join.addClassName("accent");
        Div below = new Div(new Text("New here? "), join);
        below.addClassNames("small", "muted");
        String name = tenants.byId(TenantScope.require()).name();
        show("Welcome back", "Sign in to " + name + " and carry on where you left off.", refused, form, below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (users.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        refusal(event.getLocation()).ifPresent(words -> {
            refused.removeAll();
            refused.add(Icon.INFO.create(), new Text(words));
            refused.setVisible(true);
        });
    }

    private Optional<String> refusal(Location location) {
        Optional<String> wait = location.getQueryParameters().getSingleParameter("wait");
        if (wait.isPresent()) {
            return Optional.of("Too many tries. Wait a few minutes and try again.");
        }
        return location.getQueryParameters().getParameters().containsKey("error")
                ? Optional.of("Email and password do not match. Check both and try again."
                        + (confirms ? " A new account opens by the link in its mail." : ""))
                : Optional.empty();
    }
}
