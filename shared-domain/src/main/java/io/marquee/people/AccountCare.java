package io.marquee.people;

import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.account.AccountQuery;
import io.marquee.account.Devices;
import io.marquee.account.LastOwnerException;
import io.marquee.account.Role;
import io.marquee.account.SignInId;
import io.marquee.audit.AuditTrail;
import io.marquee.event.Outbox;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What staff do to an account, each time noted. Whoever works for the tenant is hindered by an owner only. An account
 * that is not this tenant's is a {@link NoSuchElementException}; a reason that is missing or longer than 500 characters
 * an {@link IllegalArgumentException}.
 */
@Service
public class AccountCare {

    /** How long a reason may be, in characters. */
    public static final int LONGEST_REASON = 500;

    private final AccountAdministration administration;
    private final AccountQuery accounts;
    private final AccountSearch search;
    private final Devices devices;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final TransactionOperations transaction;

    AccountCare(
            AccountAdministration administration,
            AccountQuery accounts,
            AccountSearch search,
            Devices devices,
            AuditTrail audit,
            Outbox outbox,
            TransactionOperations transaction) {
        this.administration = administration;
        this.accounts = accounts;
        this.search = search;
        this.devices = devices;
        this.audit = audit;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** The account may look but not play, and its staff rights rest. */
    public CareResult suspend(AccountId by, AccountId account, String reason) {
        String why = reason(reason);
        if (by.equals(account)) {
            return CareResult.ONESELF;
        }
        return tend(by, account, () -> {
            administration.suspend(account);
            note(account, "Suspended: " + why);
        });
    }

    /** Takes a suspension back. */
    public CareResult resume(AccountId by, AccountId account, String reason) {
        String why = reason(reason);
        return tend(by, account, () -> {
            administration.reinstate(account);
            note(account, "Resumed: " + why);
        });
    }

    /** Ends every sign-in of the account, within seconds on every device. */
    public CareResult signOutEverywhere(AccountId by, AccountId account) {
        return tend(by, account, () -> administration.signOutEverywhere(account));
    }

    /** Ends one sign-in of the account, within seconds; one of another account is left alone. */
    public CareResult signOut(AccountId by, AccountId account, SignInId device) {
        return tend(by, account, () -> {
            if (devices.signOut(account, device)) {
                note(account, "Signed one device out");
                outbox.append(AccountAdministration.CHANGED, account.value());
            }
        });
    }

    private CareResult tend(AccountId by, AccountId account, Runnable work) {
        try {
            return transaction.execute(_ -> {
                require(account);
                boolean hindered = !by.equals(account)
                        && !accounts.roles(account).isEmpty()
                        && !accounts.roles(by).contains(Role.OWNER);
                if (hindered) {
                    return CareResult.OWNERS_ONLY;
                }
                work.run();
                return CareResult.DONE;
            });
        } catch (LastOwnerException _) {
            return CareResult.LAST_OWNER;
        }
    }

    private void note(AccountId account, String note) {
        audit.did("account", account.toString(), require(account).email(), note);
    }

    private AccountRow require(AccountId account) {
        return search.find(account).orElseThrow(() -> new NoSuchElementException("no account " + account));
    }

    private static String reason(String text) {
        String why = text.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON || why.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("reason: 1 to %d characters expected".formatted(LONGEST_REASON));
        }
        return why;
    }
}
