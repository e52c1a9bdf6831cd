package io.marquee.admin.staff;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.account.AccountAdministration;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.OwnAddress;
import io.marquee.admin.ui.Panel;
import io.marquee.admin.ui.Staff;
import io.marquee.edge.security.CurrentUser;
import io.marquee.mail.MailServer;
import io.marquee.staff.Invitation;
import io.marquee.staff.Invitations;
import io.marquee.staff.Invited;
import io.marquee.staff.StaffChange;
import io.marquee.staff.StaffList;
import io.marquee.staff.StaffMember;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Who works here and as what, and who has been asked to. */
@Route("staff")
@PageTitle("Staff")
@RolesAllowed(Staff.OWNER)
class StaffView extends Div {

    private final StaffList staff;
    private final Invitations invitations;
    private final MailServer mailServer;
    private final Paragraph summary = Markup.paragraph("", "muted", "num");
    private final StaffTable table;
    private final InvitationTable pending;
    private final Panel waiting = new Panel("Invitations");

    StaffView(
            StaffList staff,
            Invitations invitations,
            MailServer mailServer,
            CurrentUser users,
            LiveFeed feed,
            Clock clock) {
        this.staff = staff;
        this.invitations = invitations;
        this.mailServer = mailServer;
        NativeButton invite = Markup.button(Icon.PLUS, "Invite", "primary", "sm");
        invite.addClickListener(_ -> new InviteDialog(invitations, OwnAddress.get(), this::invited).open());
        table = new StaffTable(
                users.require().account(),
                member -> new RolesDialog(member, staff, () -> changed("Roles of " + member.name() + " saved")).open(),
                this::askToRemove);
        pending = new InvitationTable(clock, this::again, this::revoke);
        waiting.add(pending);
        add(Markup.head("Staff", summary, invite), Markup.div("panel grid-panel fits", table), waiting);
        waiting.addClassNames("below", "grid-panel", "fits");
        show();
        feed.follow(this, Set.of(Invitations.TOPIC, AccountAdministration.CHANGED), this::show);
    }

    private void show() {
        List<StaffMember> members = staff.all();
        List<Invitation> open = invitations.pending();
        table.setItems(members);
        pending.setItems(open);
        waiting.setVisible(!open.isEmpty());
        summary.setText(Figures.of(members.size(), "colleague")
                + (open.isEmpty() ? "" : " · " + Figures.of(open.size(), "open invitation")));
    }

    private void invited(String address) {
        changed(
                mailServer.present()
                        ? "Invitation to " + address + " is on its way"
                        : "Invitation to " + address + " waits in the outbox: there is no mail server");
    }

    private void again(Invitation invitation) {
        if (invitations.again(invitation.id()) instanceof Invited.Sent) {
            invited(invitation.email());
        } else {
            changed(invitation.email() + " works here already");
        }
    }

    private void revoke(Invitation invitation) {
        changed(
                invitations.revoke(invitation.id())
                        ? "Invitation to " + invitation.email() + " taken back"
                        : "It was accepted or taken back in the meantime");
    }

    private void askToRemove(StaffMember member) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("Remove " + member.name() + " from the staff?");
        dialog.setText("They lose all their roles and are out of the admin app within seconds. "
                + "Their account as a viewer stays as it is.");
        dialog.setCancelable(true);
        dialog.setCancelText("Keep them");
        dialog.setConfirmText("Remove");
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(_ -> remove(member));
        dialog.open();
    }

    private void remove(StaffMember member) {
        changed(
                staff.assign(member.account(), Set.of()) == StaffChange.LAST_OWNER
                        ? RolesDialog.LAST_OWNER
                        : member.name() + " is no longer on the staff");
    }

    private void changed(String words) {
        Notification.show(words, 5000, Notification.Position.BOTTOM_START);
        show();
    }
}
