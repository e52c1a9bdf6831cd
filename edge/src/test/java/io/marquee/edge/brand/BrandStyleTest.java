package io.marquee.edge.brand;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.tenancy.Branding;
import io.marquee.tenancy.Branding.ColourPair;
import io.marquee.tenancy.Tenant;
import io.marquee.tenancy.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BrandStyleTest {

    @Test
    void coloursComeInPairsOfLightAndDark() {
        assertThat(BrandStyle.declarations(brand("Aurora", "light dark")))
                .contains("--mq-accent: light-dark(#0079ad, #00b7ff)")
                .contains("--mq-radius: 10px")
                .contains("--mq-wordmark: \"Aurora\"");
    }

    @Test
    void aWordmarkCannotLeaveItsString() {
        String declarations = BrandStyle.declarations(brand("A\"; } </style><b>\\", "dark"));

        assertThat(declarations).doesNotContain("\"; }").doesNotContain("<").doesNotContain("</style>");
    }

    @Test
    void onlyABrandOfOneSchemeFixesTheTheme() {
        assertThat(BrandStyle.fixedTheme(brand("Aurora", "dark"))).hasValue("dark");
        assertThat(BrandStyle.fixedTheme(brand("Aurora", "light dark"))).isEmpty();
    }

    @Test
    void theIconIsAnAddressThatNeedsNoRequest() {
        Tenant tenant =
                new Tenant(new TenantId(UUID.randomUUID()), "a", "A", brand("<b>", "dark"), Tenant.State.ACTIVE);

        assertThat(BrandStyle.icon(tenant)).startsWith("data:image/svg+xml,").doesNotContain("<", "\"", "#", " ");
    }

    private static Branding brand(String wordmark, String scheme) {
        ColourPair white = new ColourPair("#ffffff", "#00151f");
        return new Branding(
                wordmark,
                "\"Instrument Sans\", sans-serif",
                new ColourPair("#0079ad", "#00b7ff"),
                white,
                new ColourPair("#006a99", "#4ccbff"),
                "#5800a9",
                "#ffffff",
                white,
                10,
                scheme);
    }
}
