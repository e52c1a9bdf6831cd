package io.marquee.entitlement;

import java.util.Currency;
import java.util.regex.Pattern;

/**
 * What can be edited of a plan.
 *
 * @param code lower-case letters, digits and hyphens; one plan of a tenant each
 * @param rank 1 to 9, the tier it opens; one plan of a tenant each
 * @param priceMinor a month's price in the currency's minor unit (cents)
 * @param currency ISO 4217
 */
public record PlanDraft(
        String code, String name, int rank, int priceMinor, String currency, int profileLimit, int streamLimit) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,30}");
    private static final int MOST = 100;

    public PlanDraft {
        name = name.strip();
        check(CODE.matcher(code).matches(), "code", code);
        check(!name.isEmpty() && name.length() <= 40, "name", name);
        check(rank >= 1 && rank <= 9, "rank", rank);
        check(priceMinor >= 0, "price", priceMinor);
        Currency.getInstance(currency);
        check(profileLimit >= 1 && profileLimit <= MOST, "profile limit", profileLimit);
        check(streamLimit >= 1 && streamLimit <= MOST, "stream limit", streamLimit);
    }

    private static void check(boolean holds, String what, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(what + " of a plan: " + value);
        }
    }
}
