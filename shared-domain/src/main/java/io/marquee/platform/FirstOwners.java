package io.marquee.platform;

import io.marquee.mail.Mail;
import io.marquee.mail.MailQuery;
import io.marquee.mail.MailState;
import io.marquee.staff.Invitation;
import io.marquee.staff.InvitationId;
import io.marquee.staff.Invitations;
import io.marquee.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Who has been asked to own a brand, for as long as nobody does; from then on its staff are its own affair. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class FirstOwners {

    private static final int LATEST = 50;

    private final OwnScope scope;
    private final Invitations invitations;
    private final MailQuery mail;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    FirstOwners(
            OwnScope scope,
            Invitations invitations,
            MailQuery mail,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.scope = scope;
        this.invitations = invitations;
        this.mail = mail;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * An owner to be.
     *
     * @param letter the mail with the link, where no mail server took it: somebody has to pass it on
     */
    public record Asked(Invitation invitation, Optional<Mail> letter) {}

    /** The newest first; none once the brand has an owner. */
    public List<Asked> of(TenantId brand) {
        return scope.of(
                brand,
                () -> isOwned()
                        ? List.of()
                        : invitations.pending().stream()
                                .map(invitation -> new Asked(invitation, letter(invitation)))
                                .toList());
    }

    /** Sends a new link; the old one no longer works. Nothing happens once the brand has an owner. */
    public void askAgain(TenantId brand, InvitationId invitation) {
        scope.of(brand, () -> isOwned() ? Optional.empty() : Optional.of(invitations.again(invitation)));
    }

    private boolean isOwned() {
        return transaction.execute(_ -> jdbc.sql("select exists (select from account_role where role = 'OWNER')")
                .query(Boolean.class)
                .single());
    }

    private Optional<Mail> letter(Invitation invitation) {
        return mail.newest(0, LATEST).stream()
                .filter(letter -> letter.recipient().equals(invitation.email()))
                .findFirst()
                .filter(letter -> letter.state() == MailState.HELD || letter.state() == MailState.FAILED);
    }
}
