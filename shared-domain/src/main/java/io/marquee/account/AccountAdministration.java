package io.marquee.account;

import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do to accounts. An account that is not this tenant's is a {@link NoSuchElementException}. */
@Service
@Transactional
public class AccountAdministration {

    private final Accounts accounts;
    private final SignIns signIns;

    AccountAdministration(Accounts accounts, SignIns signIns) {
        this.accounts = accounts;
        this.signIns = signIns;
    }

    /** The account may look but not play, and its staff rights rest. */
    public void suspend(AccountId id) {
        require(id).suspend();
    }

    public void reinstate(AccountId id) {
        require(id).reinstate();
    }

    /** Makes these the account's only roles; takes effect within {@link SignIns#STALENESS}, also where it is signed in. */
    public void assign(AccountId id, Set<Role> roles) {
        require(id).assign(roles);
    }

    /** Ends every sign-in of the account, on every device. */
    public void signOutEverywhere(AccountId id) {
        signIns.endAll(require(id).id());
    }

    private Account require(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new NoSuchElementException("no account " + id));
    }
}
