package io.marquee.signup;

import io.marquee.account.AccountId;
import io.marquee.account.AddressConfirmation;
import io.marquee.account.EmailAddress;
import io.marquee.account.NewAccount;
import io.marquee.account.PasswordHashing;
import io.marquee.account.Registration;
import io.marquee.mail.MailServer;
import io.marquee.token.LinkToken;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes accounts for whoever asks, and tells nobody whether an address had one: a taken address is registered under a
 * made-up one, answered from that, and undone; only the mail to its owner remains. Where there is a mail server a new
 * account opens by the link in a mail; where there is none, at once.
 */
@Service
public class SignUps {

    private final Registration registration;
    private final PasswordHashing hashing;
    private final AddressConfirmation addresses;
    private final JdbcConfirmations confirmations;
    private final SignUpMail mail;
    private final MailServer server;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SignUps(
            Registration registration,
            PasswordHashing hashing,
            AddressConfirmation addresses,
            JdbcConfirmations confirmations,
            SignUpMail mail,
            MailServer server,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.registration = registration;
        this.hashing = hashing;
        this.addresses = addresses;
        this.confirmations = confirmations;
        this.mail = mail;
        this.server = server;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Outcome<T>(T answer, boolean taken) {}

    /** Whether a new account opens only by the link in a mail. */
    public boolean confirms() {
        return server.present();
    }

    /**
     * Registers an account on the tenant's lowest plan. Not for use inside a transaction: it hashes.
     *
     * @param wanted with a password
     * @param portal where the tenant's viewers watch, with the port if need be
     * @param answer made from the account while it is there; of a taken address, from a made-up account
     */
    public <T> T register(NewAccount wanted, URI portal, Function<AccountId, T> answer) {
        String hash = hashing.hash(Objects.requireNonNull(wanted.password(), "password"));
        Outcome<T> outcome = transaction.execute(status -> {
            Optional<AccountId> made = insert(wanted, hash);
            if (made.isPresent()) {
                T told = answer.apply(made.get());
                begin(made.get(), wanted, hash, portal);
                return new Outcome<>(told, false);
            }
            status.setRollbackOnly();
            return new Outcome<>(answer.apply(insert(inDisguise(wanted), hash).orElseThrow()), true);
        });
        if (outcome.taken()) {
            transaction.executeWithoutResult(_ -> tellOwner(wanted, hash, portal));
        }
        return outcome.answer();
    }

    /** Opens the account of a link; false if the link is unknown, too old, or has been used. */
    public boolean confirm(String token) {
        return Boolean.TRUE.equals(transaction.execute(_ -> confirmations
                .find(new LinkToken(token), clock.instant())
                .map(typed -> addresses.confirm(typed.account(), typed.passwordHash(), typed.displayName()))
                .orElse(false)));
    }

    private Optional<AccountId> insert(NewAccount wanted, String hash) {
        return registration.register(wanted, hash) instanceof Registration.Result.Registered(AccountId account)
                ? Optional.of(account)
                : Optional.empty();
    }

    private void begin(AccountId account, NewAccount wanted, String hash, URI portal) {
        if (server.present()) {
            addresses.await(account);
            ask(account, wanted, hash, portal);
        } else {
            mail.welcome(wanted.email(), confirmations.tenantName(), portal);
        }
    }

    private void tellOwner(NewAccount wanted, String hash, URI portal) {
        addresses.holder(wanted.email()).ifPresent(holder -> {
            if (!server.present() || holder.confirmed()) {
                mail.known(wanted.email(), confirmations.tenantName(), portal);
            } else {
                ask(holder.account(), wanted, hash, portal);
            }
        });
    }

    private void ask(AccountId account, NewAccount wanted, String hash, URI portal) {
        LinkToken token = LinkToken.generate();
        confirmations.insert(
                token,
                new JdbcConfirmations.Row(account, hash, wanted.displayName()),
                clock.instant().plus(SignUpUpkeep.LIFETIME));
        mail.confirm(wanted.email(), confirmations.tenantName(), portal, token);
    }

    private static NewAccount inDisguise(NewAccount wanted) {
        EmailAddress nobodys = new EmailAddress(UUID.randomUUID() + "@nobody.invalid");
        return new NewAccount(nobodys, wanted.password(), wanted.displayName(), wanted.planCode(), Set.of(), false);
    }
}
