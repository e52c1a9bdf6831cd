package io.marquee.staff;

import io.marquee.account.AccountId;
import io.marquee.account.AddressConfirmation;
import io.marquee.account.EmailAddress;
import io.marquee.account.Role;
import io.marquee.event.Outbox;
import io.marquee.token.LinkToken;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people onto the staff, by a link that is good for one acceptance within seven days. See {@link Joining} for the answer. */
@Service
@Transactional
public class Invitations {

    public static final Duration LIFETIME = Duration.ofDays(7);

    /** Topic of invitations that came or went. */
    public static final String TOPIC = "staff";

    private final JdbcInvitations rows;
    private final AddressConfirmation addresses;
    private final InvitationMail mail;
    private final Outbox outbox;
    private final Clock clock;

    Invitations(JdbcInvitations rows, AddressConfirmation addresses, InvitationMail mail, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.addresses = addresses;
        this.mail = mail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Invites somebody, by mail, and takes back what was open for the same address.
     *
     * @param adminAddress where the tenant's staff work: {@code https://admin.example.org}, with the port if need be
     * @throws IllegalArgumentException if no role is given or one is not {@linkplain Role#grantable grantable} here, or if the
     *     admin address is not absolute
     */
    public Invited invite(EmailAddress to, Set<Role> roles, URI adminAddress) {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("roles: choose at least one");
        }
        Role.requireGrantable(roles);
        if (!adminAddress.isAbsolute() || adminAddress.getHost() == null) {
            throw new IllegalArgumentException("admin address: an absolute one expected: " + adminAddress);
        }
        Optional<AccountId> colleague = addresses
                .holder(to)
                .map(AddressConfirmation.Holder::account)
                .filter(account -> !rows.rolesOf(account).isEmpty());
        if (colleague.isPresent()) {
            return new Invited.AlreadyStaff(colleague.get());
        }
        rows.revokeFor(to, clock.instant());
        LinkToken token = LinkToken.generate();
        Invitation invitation = rows.insert(to, roles, adminAddress, token, clock.instant(), LIFETIME);
        mail.send(invitation, rows.tenantName(), adminAddress, token);
        outbox.append(TOPIC, invitation.id().value());
        return new Invited.Sent(invitation.id(), invitation.expiresAt());
    }

    /** Sends a new link for the same roles, good for another seven days; the old one no longer works. */
    public Invited again(InvitationId id) {
        JdbcInvitations.Row row = rows.find(id, clock.instant()).orElseThrow(() -> missing(id));
        return invite(
                new EmailAddress(row.invitation().email()), row.invitation().roles(), row.adminAddress());
    }

    /** Takes an invitation back; false if it was accepted or taken back before. */
    public boolean revoke(InvitationId id) {
        boolean revoked = rows.revoke(id, clock.instant());
        if (revoked) {
            outbox.append(TOPIC, id.value());
        } else if (rows.find(id, clock.instant()).isEmpty()) {
            throw missing(id);
        }
        return revoked;
    }

    /** Those still unanswered, the newest first; expired ones are among them until they are taken back. */
    @Transactional(readOnly = true)
    public List<Invitation> pending() {
        return rows.pending(clock.instant());
    }

    private static NoSuchElementException missing(InvitationId id) {
        return new NoSuchElementException("no invitation " + id);
    }
}
