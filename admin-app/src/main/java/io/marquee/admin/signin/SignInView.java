package io.marquee.admin.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.edge.security.CurrentUser;
import io.marquee.edge.security.PortalSecurity;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;

/** Staff sign in here. The form is a plain one, so that browsers fill it in and it works before any script does. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in")
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver {

    private final CurrentUser users;
    private final Div refusal = Markup.div("refused");

    SignInView(CurrentUser users, Tenants tenants) {
        this.users = users;
        addClassName("door");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Form form = new Form();
        form.add(
                refusal,
                field("E-mail", "username", "email", "username", Icon.MAIL),
                field("Password", "password", "password", "current-password", Icon.KEY),
                submit());
        String service = tenants.byId(TenantScope.require()).name();
        add(Markup.div(
                "door-form",
                Markup.span("", "wordmark"),
                Markup.div("stack", new Div(new H1("Staff sign-in"), Markup.paragraph(service, "muted")), form),
                Markup.paragraph("Only members of the staff sign in here.", "xs", "faint")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (users.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        query.getSingleParameter("wait")
                .ifPresent(
                        _ -> refuse("Too many sign-ins have failed. Please wait a few minutes before the next try."));
        if (query.getParameters().containsKey("error")) {
            refuse("This e-mail address and password do not open the admin app.");
        }
    }

    private void refuse(String words) {
        refusal.removeAll();
        refusal.add(Icon.WARNING.create(), new Span(words));
        refusal.setVisible(true);
    }

    @Tag("form")
    private static final class Form extends HtmlContainer {
        Form() {
            getElement().setAttribute("method", "post").setAttribute("action", PortalSecurity.LOGIN.substring(1));
            getElement().setAttribute("router-ignore", true);
        }
    }

    @Tag("input")
    private static final class Box extends Component {}

    @Tag("label")
    private static final class Field extends HtmlContainer {}

    private static Component field(String label, String name, String type, String fill, Icon icon) {
        Box box = new Box();
        box.setId(name);
        box.getElement()
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("autocomplete", fill)
                .setAttribute("required", true);
        if (name.equals("username")) {
            box.getElement().setAttribute("autofocus", true);
        }
        Field field = new Field();
        field.addClassName("field");
        Span inside = new Span(icon.create(), box);
        inside.addClassName("input");
        field.add(new Span(label), inside);
        return field;
    }

    private static Component submit() {
        NativeButton button = Markup.button("Sign in", "primary", "block", "lg");
        button.getElement().setAttribute("type", "submit");
        return button;
    }
}
