package io.marquee.people;

import io.marquee.account.AccountId;
import io.marquee.account.Devices;
import io.marquee.entitlement.Plans;
import io.marquee.entitlement.Refusals;
import io.marquee.profile.Profiles;
import io.marquee.subscription.Payments;
import io.marquee.subscription.Subscriptions;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what staff may know of an account. */
@Service
@Transactional(readOnly = true)
public class AccountFiles {

    private final AccountSearch accounts;
    private final Plans plans;
    private final Subscriptions subscriptions;
    private final Profiles profiles;
    private final Devices devices;
    private final Refusals refusals;
    private final Payments payments;
    private final AccountNotes notes;

    AccountFiles(
            AccountSearch accounts,
            Plans plans,
            Subscriptions subscriptions,
            Profiles profiles,
            Devices devices,
            Refusals refusals,
            Payments payments,
            AccountNotes notes) {
        this.accounts = accounts;
        this.plans = plans;
        this.subscriptions = subscriptions;
        this.profiles = profiles;
        this.devices = devices;
        this.refusals = refusals;
        this.payments = payments;
        this.notes = notes;
    }

    /** Empty for an account that is not this tenant's. */
    public Optional<AccountFile> find(AccountId id) {
        return accounts.find(id)
                .map(account -> new AccountFile(
                        account,
                        plans.of(id),
                        account.subscription() == null ? null : subscriptions.of(id),
                        subscriptions.history(id),
                        profiles.of(id),
                        devices.of(id),
                        refusals.ofLastWeek(id),
                        payments.of(id),
                        notes.of(id)));
    }
}
