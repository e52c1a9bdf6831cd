package io.marquee.people;

import io.marquee.account.AccountId;
import io.marquee.account.Device;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.Refusal;
import io.marquee.profile.Profile;
import io.marquee.subscription.Payment;
import io.marquee.subscription.Subscription;
import io.marquee.subscription.SubscriptionChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that staff may know of an account. Neither passwords nor PINs are in it.
 *
 * @param subscription null where there is none
 * @param history its steps, the newest first
 * @param devices where it is signed in
 * @param refusals of the last week
 * @param notes what staff did to it
 */
public record AccountFile(
        AccountRow account,
        Plan plan,
        @Nullable Subscription subscription,
        List<SubscriptionChange> history,
        List<Profile> profiles,
        List<Device> devices,
        List<Refusal> refusals,
        List<Payment> payments,
        List<AccountNote> notes) {

    public AccountFile {
        history = List.copyOf(history);
        profiles = List.copyOf(profiles);
        devices = List.copyOf(devices);
        refusals = List.copyOf(refusals);
        payments = List.copyOf(payments);
        notes = List.copyOf(notes);
    }

    public AccountId id() {
        return account.id();
    }
}
