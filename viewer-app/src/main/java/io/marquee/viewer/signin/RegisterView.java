package io.marquee.viewer.signin;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.marquee.account.EmailAddress;
import io.marquee.account.NewAccount;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.signup.SignUps;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import io.marquee.viewer.ui.Icon;
import java.net.URI;
import java.util.Set;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The door for who has none yet: makes an account on the lowest plan, and signs it in
 * or sends the link that opens it. Whether the address had an account already, it does not say. */
@Route(value = "register", autoLayout = false)
@PageTitle("Create an account")
@AnonymousAllowed
class RegisterView extends Door {

    private final SignUps signUps;
    private final PostForm form = new PostForm();
    private final Field name = new Field("Your name", "name", "text", "name", Icon.PERSON)
            .length(1, 80)
            .focused();
    private final Field email = new Field("Email", "username", "email", "username", Icon.MAIL).length(3, 254);
    private final Field password = new Field(
                    "Password, 6 characters or more", "password", "password", "new-password", Icon.KEY)
            .length(6, 200);

    RegisterView(CatalogueQuery catalogue, Tenants tenants, SignUps signUps) {
        super(catalogue);
        this.signUps = signUps;
        NativeButton create = new NativeButton("Create account");
        create.addClassNames("btn", "primary", "lg", "block");
        create.getElement()
                .addEventListener("click", _ -> register())
                .setFilter("event.preventDefault() || element.closest('form').reportValidity()");
        form.add(name, email, password, create);

        Anchor back = new Anchor("/login", "Sign in");
        back.addClassName("accent");
        Div below = new Div(new Text("Have an account? "), back);
        below.addClassNames("small", "muted");
        String tenant = tenants.byId(TenantScope.require()).name();
        show("Join " + tenant, "An account takes a minute and starts on the first plan.", form, below);
    }

    private void register() {
        name.wrong(name.value().isBlank() ? "Tell us what to call you." : "");
        email.wrong(isAddress(email.value()) ? "" : "This is not an email address.");
        password.wrong(password.value().length() < 6 ? "Six characters or more, please." : "");
        NewAccount wanted;
        try {
            wanted = new NewAccount(
                    new EmailAddress(email.value()), password.value(), name.value(), null, Set.of(), false);
        } catch (IllegalArgumentException _) {
            return; // one of the fields has said so
        }
        signUps.register(wanted, portal(), id -> id);
        if (signUps.confirms()) {
            instead(
                    "Look into your mail",
                    "We have written to " + wanted.email() + ". The link in that mail opens your account.",
                    new Anchor("/login", "Sign in"));
        } else {
            form.post();
        }
    }

    /** Scheme, host and port under which this page is shown. */
    private static URI portal() {
        if (!(VaadinRequest.getCurrent() instanceof VaadinServletRequest request)) {
            throw new IllegalStateException("no request to read the address from");
        }
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUri();
    }

    private static boolean isAddress(String typed) {
        try {
            return !new EmailAddress(typed).value().isEmpty();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
