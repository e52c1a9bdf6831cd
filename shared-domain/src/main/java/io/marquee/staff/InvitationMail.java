package io.marquee.staff;

import io.marquee.account.EmailAddress;
import io.marquee.mail.Mails;
import io.marquee.token.LinkToken;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What an invitation says. */
@Component
class InvitationMail {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Mails mails;

    InvitationMail(Mails mails) {
        this.mails = mails;
    }

    void send(Invitation invitation, String service, URI adminAddress, LinkToken token) {
        mails.sendInConfidence(new EmailAddress(invitation.email()), "Join the staff of " + service, """
                        %s invites you to work on %s as %s.

                        Accept until %s:
                        %s

                        If you did not expect this, leave it unanswered.

                        %s
                        """.formatted(
                        invitation.invitedBy().isEmpty() ? "The platform" : invitation.invitedBy(),
                        service,
                        RoleNames.list(invitation.roles()),
                        DATE.format(invitation.expiresAt()),
                        adminAddress.resolve("/invitation?token=" + token.value()),
                        service));
    }
}
