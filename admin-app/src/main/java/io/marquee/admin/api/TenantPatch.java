package io.marquee.admin.api;

import io.marquee.platform.Brand;
import io.marquee.platform.BrandingDraft;
import io.marquee.platform.HostName;
import io.marquee.platform.NewBrand;
import io.marquee.tenancy.Tenant.State;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to change of a brand; the rest stays.
 *
 * @param state {@code ACTIVE} or {@code SUSPENDED}
 */
record TenantPatch(
        @Nullable @Size(min = 1, max = NewBrand.LONGEST_NAME) @Pattern(regexp = "(?s).*\\S.*", message = "a name")
        String name,

        @Nullable @Size(min = 1, max = NewBrand.MOST_HOSTS)
        List<@NotNull @Pattern(regexp = HostName.SHAPE, message = HostName.EXPECTED) String> hosts,

        @Nullable @Valid BrandingDraft branding,
        @Nullable State state) {

    @AssertTrue(message = "ACTIVE or SUSPENDED")
    boolean isStateOneOfTwo() {
        return state != State.SETTING_UP;
    }

    boolean edits() {
        return name != null || hosts != null || branding != null;
    }

    String nameOr(Brand brand) {
        return name == null ? brand.name() : name;
    }

    List<HostName> hostsOr(Brand brand) {
        return TenantProblems.parsed(
                "hosts",
                hosts == null ? brand.hosts() : hosts,
                typed -> typed.stream().map(HostName::new).distinct().toList());
    }
}
