package io.marquee.people;

import io.marquee.account.AccountId;
import io.marquee.entitlement.PlanId;
import io.marquee.subscription.SubscriptionState;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts staff look at; null and false leave a trait open.
 *
 * @param sought parts of an address or a name that all occur, in any case and with or without accents, each after a
 *     blank (words of one or two letters count where a word begins), or an account's whole id; only the first 100
 *     characters matter; blank for all
 * @param suspended only those that are
 * @param staff only those with a role
 */
public record AccountFilter(
        String sought,
        @Nullable PlanId plan,
        @Nullable SubscriptionState subscription,
        boolean suspended,
        boolean staff) {

    /** Every account. */
    public static final AccountFilter ALL = new AccountFilter("", null, null, false, false);

    private static final int LONGEST = 100;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public AccountFilter {
        sought = sought.replace("\0", "").strip();
        if (sought.length() > LONGEST) {
            int end = Character.isHighSurrogate(sought.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            sought = sought.substring(0, end);
        }
    }

    /** Those that also match these words. */
    public AccountFilter seeking(String words) {
        return new AccountFilter(words, plan, subscription, suspended, staff);
    }

    /** The account that is sought, where an id is. */
    Optional<AccountId> id() {
        return ID.matcher(sought).matches() ? Optional.of(AccountId.of(sought)) : Optional.empty();
    }

    /** Whether the account has all that is asked for beside the words. */
    boolean admits(AccountRow row) {
        return (plan == null || plan.equals(row.plan()))
                && (subscription == null || subscription == row.subscription())
                && (!suspended || row.suspended())
                && (!staff || !row.roles().isEmpty());
    }
}
