package io.marquee.admin.staff;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.marquee.account.EmailAddress;
import io.marquee.account.Role;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.staff.Invitations;
import io.marquee.staff.Invited;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Asks somebody onto the staff. */
final class InviteDialog extends Dialog {

    private final Invitations invitations;
    private final URI adminAddress;
    private final Consumer<String> done;
    private final EmailField email = new EmailField("E-mail");
    private final RolesChoice choice = new RolesChoice(Set.of());

    /** @param done is told the address that was invited */
    InviteDialog(Invitations invitations, URI adminAddress, Consumer<String> done) {
        this.invitations = invitations;
        this.adminAddress = adminAddress;
        this.done = done;
        setHeaderTitle("Invite to the staff");
        setWidth("min(480px, 92vw)");
        email.setWidthFull();
        email.setAutofocus(true);
        email.setMaxLength(254);
        email.setValueChangeMode(ValueChangeMode.EAGER);
        email.setManualValidation(true);
        email.addValueChangeListener(_ -> email.setInvalid(false));
        NativeButton cancel = Markup.button("Cancel", "ghost", "sm");
        cancel.addClickListener(_ -> close());
        NativeButton send = Markup.button(Icon.MAIL, "Send invitation", "primary", "sm");
        send.addClickListener(_ -> send());
        add(Markup.div("stack", email, choice));
        getFooter().add(cancel, send);
    }

    private void send() {
        Optional<EmailAddress> to = address();
        Set<Role> roles = choice.chosen();
        if (to.isEmpty() || roles.isEmpty()) {
            return;
        }
        switch (invitations.invite(to.get(), roles, adminAddress)) {
            case Invited.Sent _ -> {
                close();
                done.accept(to.get().value());
            }
            case Invited.AlreadyStaff _ -> refuse("Works here already: change their roles instead.");
        }
    }

    private Optional<EmailAddress> address() {
        try {
            return Optional.of(new EmailAddress(email.getValue()));
        } catch (IllegalArgumentException _) {
            refuse("This is not an e-mail address.");
            return Optional.empty();
        }
    }

    private void refuse(String words) {
        email.setErrorMessage(words);
        email.setInvalid(true);
    }
}
