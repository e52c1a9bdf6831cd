package io.marquee.admin.staff;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import io.marquee.account.Role;
import io.marquee.admin.ui.Markup;
import io.marquee.staff.StaffChange;
import io.marquee.staff.StaffList;
import io.marquee.staff.StaffMember;
import java.util.Set;

/** Gives a colleague other roles. */
final class RolesDialog extends Dialog {

    RolesDialog(StaffMember member, StaffList staff, Runnable done) {
        setHeaderTitle("Roles of " + member.name());
        setWidth("min(480px, 92vw)");
        RolesChoice choice = new RolesChoice(member.roles());
        NativeButton cancel = Markup.button("Cancel", "ghost", "sm");
        cancel.addClickListener(_ -> close());
        NativeButton save = Markup.button("Save roles", "primary", "sm");
        save.addClickListener(_ -> {
            Set<Role> roles = choice.chosen();
            if (roles.isEmpty()) {
                return;
            }
            if (staff.assign(member.account(), roles) == StaffChange.LAST_OWNER) {
                choice.refuse(LAST_OWNER);
                return;
            }
            close();
            done.run();
        });
        add(
                Markup.paragraph(
                        "What changes here holds within seconds, also where they are signed in.", "small", "muted"),
                choice);
        getFooter().add(cancel, save);
    }

    static final String LAST_OWNER = "This is the last owner. Make somebody else an owner first.";
}
