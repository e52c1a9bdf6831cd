package io.marquee.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.tenancy.Branding;
import io.marquee.tenancy.Branding.ColourPair;
import io.marquee.tenancy.Legibility;
import io.marquee.tenancy.Legibility.Part;
import io.marquee.tenancy.Legibility.Theme;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BrandingDraftTest {

    private static final int CASES = 5_000;

    private final Random random = new Random(4);

    @Test
    void onlyTheChosenAccentItselfCanFail() {
        for (int i = 0; i < CASES; i++) {
            BrandScheme scheme = List.of(BrandScheme.values()).get(random.nextInt(3));
            BrandingDraft draft = draft(anyColour(), anyColour(), scheme);

            Legibility legibility = Legibility.of(draft.branding());

            assertThat(legibility.failures())
                    .as(draft.toString())
                    .allMatch(reading -> reading.part() == Part.ACCENT && reading.theme() == scheme.first());
        }
    }

    @Test
    void aDarkAccentOnADarkPageIsRefused() {
        Legibility legibility =
                Legibility.of(draft("#2a1a40", "#5800a9", BrandScheme.DARK).branding());

        assertThat(legibility.passes()).isFalse();
        assertThat(legibility.of(Part.ACCENT, Theme.DARK).ratio()).isLessThan(3);
    }

    @Test
    void aPaleAccentOnALightPageIsRefused() {
        Branding branding = draft("#ffe08a", "#5800a9", BrandScheme.LIGHT).branding();

        assertThat(Legibility.of(branding).failures())
                .extracting(Legibility.Reading::part)
                .containsExactly(Part.ACCENT);
    }

    @Test
    void anAccentThatLightPagesCannotShowIsDarkenedThereAndKeptElsewhere() {
        Branding branding = draft("#ffb84d", "#7a1f2b", BrandScheme.BOTH).branding();

        assertThat(branding.accent().dark()).isEqualTo("#ffb84d");
        assertThat(branding.accent().light()).isNotEqualTo("#ffb84d");
        assertThat(Legibility.of(branding).of(Part.ACCENT, Theme.LIGHT).ratio()).isGreaterThanOrEqualTo(3);
        assertThat(branding.onAccent().dark()).isNotEqualTo("#ffffff");
        assertThat(branding.onAccent().light()).isEqualTo("#ffffff");
    }

    @Test
    void anAccentThatFailsAsTextIsMovedUntilItCanBeRead() {
        Branding branding = draft("#8a5cff", "#5800a9", BrandScheme.BOTH).branding();

        assertThat(branding.accentText().dark()).isNotEqualTo(branding.accent().dark());
        assertThat(Legibility.of(branding).of(Part.ACCENT_TEXT, Theme.DARK).ratio())
                .isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void whatIsNotChangedKeepsTheColoursChosenByHand() {
        Branding byHand = new Branding(
                "Aurora",
                "\"Instrument Sans\", system-ui, sans-serif",
                new ColourPair("#0079ad", "#00b7ff"),
                new ColourPair("#ffffff", "#00151f"),
                new ColourPair("#006a99", "#4ccbff"),
                "#5800a9",
                "#ffffff",
                new ColourPair("#5800a9", "#c9a2ff"),
                10,
                "light dark");

        Branding same = BrandingDraft.of(byHand).branding(byHand);

        assertThat(same).isEqualTo(byHand);
        assertThat(Legibility.of(byHand).failures()).isEmpty();
    }

    private static BrandingDraft draft(String accent, String accent2, BrandScheme scheme) {
        return new BrandingDraft("Brand", WordmarkFace.SERIF, accent, accent2, 2, scheme);
    }

    private String anyColour() {
        return String.format("#%06x", random.nextInt(1 << 24));
    }
}
