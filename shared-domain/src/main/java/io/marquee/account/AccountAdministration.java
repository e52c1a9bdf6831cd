package io.marquee.account;

import io.marquee.audit.AuditTrail;
import io.marquee.event.Outbox;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do to accounts. An account that is not this tenant's is a {@link NoSuchElementException}. */
@Service
@Transactional
public class AccountAdministration {

    /** Topic of what changes an account's rights; its subject is the account. */
    public static final String CHANGED = "account";

    private final Accounts accounts;
    private final SignIns signIns;
    private final Owners owners;
    private final AuditTrail audit;
    private final Outbox outbox;

    AccountAdministration(Accounts accounts, SignIns signIns, Owners owners, AuditTrail audit, Outbox outbox) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.owners = owners;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * The account may look but not play, and its staff rights rest.
     *
     * @throws LastOwnerException if the tenant would be left without an owner
     */
    public void suspend(AccountId id) {
        owners.requireAnother(id);
        toChange(id).suspend();
    }

    public void reinstate(AccountId id) {
        toChange(id).reinstate();
    }

    /**
     * Makes these the account's only roles; takes effect within {@link SignIns#STALENESS}, also where it is signed in.
     *
     * @throws IllegalArgumentException if one is not {@linkplain Role#grantable grantable} here
     * @throws LastOwnerException if the tenant would be left without an owner
     */
    public void assign(AccountId id, Set<Role> roles) {
        Role.requireGrantable(roles);
        if (!roles.contains(Role.OWNER)) {
            owners.requireAnother(id);
        }
        toChange(id).assign(roles);
    }

    /** Ends every sign-in of the account, on every device. */
    public void signOutEverywhere(AccountId id) {
        Account account = toChange(id);
        signIns.endAll(account.id());
        audit.did("account", id.toString(), account.email(), "Signed out everywhere");
    }

    private Account toChange(AccountId id) {
        outbox.append(CHANGED, id.value());
        return accounts.findById(id.value()).orElseThrow(() -> new NoSuchElementException("no account " + id));
    }
}
