package io.marquee.staff;

import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.account.AddressConfirmation;
import io.marquee.account.EmailAddress;
import io.marquee.account.NewAccount;
import io.marquee.account.PasswordCheck;
import io.marquee.account.PasswordHashing;
import io.marquee.account.Registration;
import io.marquee.account.Role;
import io.marquee.audit.AuditTrail;
import io.marquee.event.Outbox;
import io.marquee.tenancy.Actor;
import io.marquee.token.LinkToken;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers to invitations. Whoever holds the link has the address; an account that the address has already, its password. */
@Service
public class Joining {

    private final JdbcInvitations rows;
    private final AddressConfirmation addresses;
    private final PasswordCheck passwords;
    private final PasswordHashing hashing;
    private final Registration registration;
    private final AccountAdministration accounts;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Joining(
            JdbcInvitations rows,
            AddressConfirmation addresses,
            PasswordCheck passwords,
            PasswordHashing hashing,
            Registration registration,
            AccountAdministration accounts,
            AuditTrail audit,
            Outbox outbox,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.addresses = addresses;
        this.passwords = passwords;
        this.hashing = hashing;
        this.registration = registration;
        this.accounts = accounts;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Found(Opening opening, Optional<AddressConfirmation.Holder> holder) {}

    /** What the link opens, without using it. */
    public Opening open(String token) {
        return find(new LinkToken(token)).opening();
    }

    /**
     * Takes the place, with a new account or with the one that the address has; its plan stays. Not for use inside a
     * transaction: it hashes.
     *
     * @param name for a new account; not looked at otherwise
     * @throws IllegalArgumentException for a new account, if password or name are too short or too long
     */
    public Acceptance accept(String token, String name, String password) {
        LinkToken link = new LinkToken(token);
        Found found = find(link);
        return switch (found.opening()) {
            case Opening.Closed(Opening.Reason reason) -> new Acceptance.Closed(reason);
            case Opening.Open(Invitation invitation, boolean hasAccount)
            when hasAccount ->
                join(link, invitation, found.holder().orElseThrow().account(), password);
            case Opening.Open(Invitation invitation, boolean _) ->
                joinAnew(link, invitation, found.holder(), name, password);
        };
    }

    private Acceptance join(LinkToken link, Invitation invitation, AccountId account, String password) {
        if (passwords.check(account, password) instanceof PasswordCheck.Result.Wrong(var retryAfter)) {
            return new Acceptance.WrongPassword(retryAfter);
        }
        return use(link, invitation, () -> Optional.of(account));
    }

    private Acceptance joinAnew(
            LinkToken link,
            Invitation invitation,
            Optional<AddressConfirmation.Holder> holder,
            String name,
            String password) {
        NewAccount wanted = new NewAccount(new EmailAddress(invitation.email()), password, name, null, Set.of(), false);
        String hash = hashing.hash(password);
        if (holder.isPresent()) {
            AccountId account = holder.get().account();
            return use(
                    link,
                    invitation,
                    () -> Optional.of(account).filter(_ -> addresses.confirm(account, hash, wanted.displayName())));
        }
        return use(
                link,
                invitation,
                () -> registration.register(wanted, hash) instanceof Registration.Result.Registered(AccountId account)
                        ? Optional.of(account)
                        : Optional.empty());
    }

    /** @param account empty if the address has got another account meanwhile */
    private Acceptance use(LinkToken link, Invitation invitation, Supplier<Optional<AccountId>> account) {
        return transaction.execute(status -> {
            if (!rows.accept(link, clock.instant())) {
                return new Acceptance.Closed(Opening.Reason.ACCEPTED);
            }
            Optional<AccountId> joined = account.get();
            if (joined.isEmpty()) {
                status.setRollbackOnly();
                return new Acceptance.WrongPassword(null);
            }
            give(invitation, joined.get());
            return new Acceptance.Accepted(joined.get(), invitation.email());
        });
    }

    private void give(Invitation invitation, AccountId account) {
        Set<Role> roles = EnumSet.copyOf(invitation.roles());
        roles.addAll(rows.rolesOf(account));
        accounts.assign(account, roles);
        audit.entered(
                new Actor(account.value(), "", ""), "Accepted the invitation as " + RoleNames.list(invitation.roles()));
        outbox.append(Invitations.TOPIC, invitation.id().value());
    }

    private Found find(LinkToken link) {
        return transaction.execute(_ -> rows.find(link, clock.instant())
                .map(row -> {
                    Invitation invitation = row.invitation();
                    var holder = addresses.holder(new EmailAddress(invitation.email()));
                    boolean hasAccount =
                            holder.filter(AddressConfirmation.Holder::confirmed).isPresent();
                    return new Found(
                            row.closed()
                                    .<Opening>map(Opening.Closed::new)
                                    .orElseGet(() -> new Opening.Open(invitation, hasAccount)),
                            holder);
                })
                .orElseGet(() -> new Found(new Opening.Closed(Opening.Reason.UNKNOWN), Optional.empty())));
    }
}
