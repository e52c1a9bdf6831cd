package io.marquee.signup;

import io.marquee.account.EmailAddress;
import io.marquee.mail.Mails;
import io.marquee.token.LinkToken;
import java.net.URI;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What whoever has an address hears when somebody registers it. Nobody is sent the same news over and over. */
@Component
class SignUpMail {

    private static final Duration ONCE_IN = Duration.ofHours(1);
    private static final Duration LINK_ONCE_IN = Duration.ofMinutes(1);

    private final Mails mails;

    SignUpMail(Mails mails) {
        this.mails = mails;
    }

    void confirm(EmailAddress to, String service, URI portal, LinkToken token) {
        send(to, LINK_ONCE_IN, "Confirm your address for " + service, """
                Somebody has registered this address with %s. If it was you, open your account here, within seven days:
                %s

                If it was not you, leave this unanswered: the account will be deleted.

                %s
                """.formatted(
                        service, portal.resolve("/confirm?token=" + token.value()), service));
    }

    void known(EmailAddress to, String service, URI portal) {
        send(to, ONCE_IN, "You already have an account with " + service, """
                Somebody has tried to register this address with %s. You have an account already; nothing has changed.

                If it was you, sign in:
                %s

                If it was not you, there is nothing to do.

                %s
                """.formatted(
                        service, portal.resolve("/login"), service));
    }

    void welcome(EmailAddress to, String service, URI portal) {
        send(to, ONCE_IN, "Welcome to " + service, """
                Your account with %s is open. Sign in whenever you like:
                %s

                %s
                """.formatted(service, portal.resolve("/login"), service));
    }

    private void send(EmailAddress to, Duration onceIn, String subject, String text) {
        if (!mails.wroteWithin(onceIn, to, subject)) {
            mails.send(to, subject, text);
        }
    }
}
