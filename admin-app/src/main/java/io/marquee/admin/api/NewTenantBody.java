package io.marquee.admin.api;

import io.marquee.account.EmailAddress;
import io.marquee.platform.BrandingDraft;
import io.marquee.platform.HostName;
import io.marquee.platform.NewBrand;
import io.marquee.platform.PlanTemplate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;

/**
 * A brand to be founded.
 *
 * @param hosts the one that mails name first
 * @param currency of its plans, ISO 4217
 * @param owner the address of its first member of staff, who is invited
 */
record NewTenantBody(
        @NotNull @Pattern(regexp = NewBrand.SLUG, message = NewBrand.SLUG_EXPECTED)
        String slug,

        @NotBlank @Size(max = NewBrand.LONGEST_NAME) String name,

        @NotNull @Size(min = 1, max = NewBrand.MOST_HOSTS)
        List<@NotNull @Pattern(regexp = HostName.SHAPE, message = HostName.EXPECTED) String> hosts,

        @NotNull @Valid BrandingDraft branding,
        @NotNull PlanTemplate plans,
        @NotBlank String currency,
        @NotBlank @Size(max = 254) String owner) {

    NewBrand brand() {
        return new NewBrand(
                slug,
                name,
                TenantProblems.parsed(
                        "hosts",
                        hosts,
                        typed -> typed.stream().map(HostName::new).toList()),
                branding,
                plans,
                TenantProblems.parsed("currency", currency, NewTenantBody::currency),
                TenantProblems.parsed("owner", owner, EmailAddress::new));
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a currency of ISO 4217, such as EUR", e);
        }
    }
}
