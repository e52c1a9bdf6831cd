package io.marquee.admin.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.marquee.account.Role;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.staff.Acceptance;
import io.marquee.staff.Invitation;
import io.marquee.staff.Joining;
import io.marquee.staff.Opening;
import io.marquee.staff.RoleNames;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import java.util.Set;
import java.util.TreeSet;

/** Where an invitation's link leads: says what is offered, and takes the answer. */
@Route(value = "invitation", autoLayout = false)
@PageTitle("Invitation")
@AnonymousAllowed
class InvitationView extends Div implements BeforeEnterObserver {

    private static final int SHORTEST_PASSWORD = 6;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_NAME = 80;

    private final Joining joining;
    private final String service;
    private final Div content = Markup.div("stack");
    private final TextField name = new TextField("Your name");
    private final PasswordField password = new PasswordField("Password");
    private String token = "";

    InvitationView(Joining joining, Tenants tenants) {
        this.joining = joining;
        this.service = tenants.byId(TenantScope.require()).name();
        addClassName("door");
        name.setMaxLength(LONGEST_NAME);
        name.setManualValidation(true);
        name.addValueChangeListener(_ -> name.setInvalid(false));
        name.getElement().setAttribute("autocomplete", "name");
        password.setMaxLength(LONGEST_PASSWORD);
        password.setManualValidation(true);
        password.addValueChangeListener(_ -> password.setInvalid(false));
        add(Markup.div("door-form", Markup.span("", "wordmark"), content));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        switch (joining.open(token)) {
            case Opening.Open(Invitation invitation, boolean hasAccount) -> offer(invitation, hasAccount);
            case Opening.Closed(Opening.Reason reason) -> closed(reason);
        }
    }

    private void offer(Invitation invitation, boolean hasAccount) {
        NativeButton accept = Markup.button("Join the staff", "primary", "block", "lg");
        accept.addClickListener(_ -> accept(hasAccount));
        password.addKeyPressListener(Key.ENTER, _ -> accept(hasAccount));
        String how;
        if (hasAccount) {
            password.getElement().setAttribute("autocomplete", "current-password");
            how = "You have an account with " + invitation.email() + ". Its password accepts.";
        } else {
            password.setLabel("Password, 6 characters or more");
            password.getElement().setAttribute("autocomplete", "new-password");
            how = "You will sign in with " + invitation.email() + ".";
        }
        content.removeAll();
        content.add(
                heading("Work on " + service, invitedBy(invitation)),
                roles(invitation.roles()),
                Markup.paragraph(how, "small", "muted"));
        if (!hasAccount) {
            content.add(name);
        }
        content.add(password, accept);
    }

    private void accept(boolean hasAccount) {
        if (!valid(hasAccount)) {
            return;
        }
        switch (joining.accept(token, name.getValue(), password.getValue())) {
            case Acceptance.Accepted accepted -> joined(accepted.email());
            case Acceptance.Closed(Opening.Reason reason) -> closed(reason);
            case Acceptance.WrongPassword(var retryAfter)
            when retryAfter != null ->
                refuse(password, "Too many wrong passwords. Please wait a few minutes before the next try.");
            case Acceptance.WrongPassword _ -> refuse(password, "This is not the password of your account.");
        }
    }

    private boolean valid(boolean hasAccount) {
        boolean named = hasAccount || !name.getValue().isBlank();
        boolean keyed = hasAccount
                ? !password.getValue().isEmpty()
                : password.getValue().length() >= SHORTEST_PASSWORD;
        if (!named) {
            refuse(name, "Tell your colleagues what to call you.");
        }
        if (!keyed) {
            refuse(password, hasAccount ? "Your account's password, please." : "Six characters or more, please.");
        }
        return named && keyed;
    }

    private void joined(String email) {
        content.removeAll();
        content.add(
                heading("Welcome to the staff", "You work on " + service + " now. Sign in with " + email + "."),
                Markup.linkButton("login", Icon.KEY, "Sign in", "primary", "block", "lg"));
    }

    private void closed(Opening.Reason reason) {
        content.removeAll();
        switch (reason) {
            case UNKNOWN ->
                content.add(heading(
                        "This link opens nothing",
                        "Perhaps a part of it is missing. Open it from the mail once more, or ask for a new one."));
            case ACCEPTED ->
                content.add(
                        heading("This invitation has been accepted", "A link is good once. Sign in with your account."),
                        Markup.linkButton("login", Icon.KEY, "Sign in", "primary", "block", "lg"));
            case REVOKED ->
                content.add(
                        heading(
                                "This invitation no longer holds",
                                "It was taken back, or a newer one has taken its place. Look for a newer mail, or ask whoever invited you."));
            case EXPIRED ->
                content.add(heading(
                        "This invitation has expired",
                        "Links are good for seven days. Ask whoever invited you for a new one."));
        }
    }

    private static void refuse(TextField field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    private static void refuse(PasswordField field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    private static String invitedBy(Invitation invitation) {
        return (invitation.invitedBy().isBlank() ? "The platform" : invitation.invitedBy()) + " invites you as "
                + RoleNames.list(invitation.roles()) + ".";
    }

    private static Component heading(String words, String below) {
        return new Div(new H1(words), Markup.paragraph(below, "muted"));
    }

    private static Component roles(Set<Role> roles) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("small", "muted");
        new TreeSet<>(roles)
                .forEach(role -> list.add(
                        new ListItem(Markup.bold(RoleNames.of(role)), Markup.span(" " + RoleNames.may(role)))));
        return list;
    }
}
