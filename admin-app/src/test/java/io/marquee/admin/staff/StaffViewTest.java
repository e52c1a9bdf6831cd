package io.marquee.admin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.marquee.account.Role;
import io.marquee.admin.testing.AdminPageTest;
import io.marquee.admin.testing.TwoServices.Service;
import io.marquee.mail.MailQuery;
import io.marquee.staff.Invitations;
import io.marquee.staff.StaffList;
import io.marquee.staff.StaffMember;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StaffViewTest extends AdminPageTest {

    @Autowired
    private StaffList staff;

    @Autowired
    private Invitations invitations;

    @Autowired
    private MailQuery mails;

    @Test
    void theOwnerSeesWhoWorksHereAsWhat() {
        Service service = openAs(Role.OWNER);
        navigate("staff", StaffView.class);

        StaffTable table = find(StaffTable.class).single();

        assertThat(staff.all()).extracting(StaffMember::email).contains(service.email(Role.EDITOR));
        assertThat(test(table).size()).isEqualTo(staff.all().size());
    }

    @Test
    void whoIsInvitedJoinsByTheLinkInTheMail() {
        openAs(Role.OWNER);
        StaffView page = navigate("staff", StaffView.class);
        String address = UUID.randomUUID() + "@example.org";

        click(page, "Invite");
        InviteDialog dialog = find(InviteDialog.class).single();
        click(dialog, "Send invitation");
        EmailField email = find(EmailField.class, dialog).single();
        assertThat(email.isInvalid()).isTrue();
        email.setValue(address);
        find(RolesChoice.class, dialog).single().setValue(Set.of(Role.EDITOR));
        click(dialog, "Send invitation");

        assertThat(invitations.pending()).anyMatch(open -> open.email().equals(address));
        String link = Arrays.stream(mails.newest(0, 1).getFirst().text().split("\\s"))
                .filter(word -> word.contains("/invitation?token="))
                .findFirst()
                .orElseThrow();
        assertThat(link).startsWith("http");

        UI.getCurrent().navigate("invitation", QueryParameters.of("token", link.replaceFirst(".*token=", "")));
        InvitationView offer = (InvitationView) getCurrentView();
        assertThat(words(offer)).contains("Editor", address);
        click(offer, "Join the staff");
        assertThat(find(TextField.class, offer).single().isInvalid()).isTrue();
        find(TextField.class, offer).single().setValue("Eve");
        find(PasswordField.class, offer).single().setValue("secret1");
        click(offer, "Join the staff");

        assertThat(words(offer)).contains("Welcome to the staff");
        assertThat(staff.all())
                .anyMatch(member ->
                        member.email().equals(address) && member.name().equals("Eve"));
    }

    @Test
    void aLinkThatOpensNothingSaysSo() {
        openAsVisitor();

        UI.getCurrent().navigate("invitation", QueryParameters.of("token", "made-up"));

        assertThat(words((Component) getCurrentView())).contains("opens nothing");
    }

    @Test
    void theLastOwnerCannotBeMadeLess() {
        Service service = openAs(Role.OWNER);
        navigate("staff", StaffView.class);
        StaffMember owner = staff.all().stream()
                .filter(member -> member.email().equals(service.email(Role.OWNER)))
                .findFirst()
                .orElseThrow();
        RolesDialog dialog = new RolesDialog(owner, staff, () -> {});
        dialog.open();
        RolesChoice choice = find(RolesChoice.class, dialog).single();

        choice.setValue(Set.of(Role.EDITOR));
        click(dialog, "Save roles");

        assertThat(choice.isInvalid()).isTrue();
        assertThat(staff.all())
                .anyMatch(member -> member.account().equals(owner.account())
                        && member.roles().equals(Set.of(Role.OWNER)));
    }

    private void click(Component within, String words) {
        NativeButton button = find(NativeButton.class, within).all().stream()
                .filter(known -> words(known).contains(words))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively();
    }
}
