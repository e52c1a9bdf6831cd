package io.marquee.platform;

import io.marquee.account.EmailAddress;
import java.util.Currency;
import java.util.List;

/**
 * A brand to be founded.
 *
 * @param slug its name for programs and proposals, {@value #SLUG}; one brand each
 * @param name as people read it, 1 to 80 characters
 * @param hosts at least one, the one that mails name first
 * @param currency of its plans
 * @param owner the first member of its staff, who is invited by mail
 */
public record NewBrand(
        String slug,
        String name,
        List<HostName> hosts,
        BrandingDraft branding,
        PlanTemplate plans,
        Currency currency,
        EmailAddress owner) {

    public static final String SLUG = "[a-z][a-z0-9\\-]{1,30}";
    public static final String SLUG_EXPECTED = "2 to 31 lower-case letters, digits and hyphens, a letter first";
    public static final int LONGEST_NAME = 80;
    public static final int MOST_HOSTS = 10;

    public NewBrand {
        name = name.strip();
        hosts = hosts.stream().distinct().toList();
        if (!slug.matches(SLUG)) {
            throw new IllegalArgumentException("slug: " + SLUG_EXPECTED);
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name: 1 to 80 characters");
        }
        if (hosts.isEmpty() || hosts.size() > MOST_HOSTS) {
            throw new IllegalArgumentException("hosts: 1 to 10 host names");
        }
    }
}
