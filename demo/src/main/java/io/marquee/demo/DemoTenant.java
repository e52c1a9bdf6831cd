package io.marquee.demo;

import io.marquee.entitlement.PlanDraft;
import io.marquee.tenancy.Branding;
import io.marquee.tenancy.Branding.ColourPair;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * A demo tenant.
 *
 * @param isDefault whether plain {@code localhost} is its
 * @param mailDomain the part of its people's addresses after the at sign
 * @param plans from the lowest rank to the highest
 * @param catalogues names of its catalogue files
 * @param syntheticViewers how many make it lively
 */
record DemoTenant(
        String brandName,
        Branding branding,
        boolean isDefault,
        String mailDomain,
        List<PlanDraft> plans,
        List<String> catalogues,
        int syntheticViewers) {
    /** Classic cinema. */
    static final DemoTenant AURORA = new DemoTenant(
            "Aurora",
            new Branding(
                    "Aurora",
                    "\"Instrument Sans\", system-ui, sans-serif",
                    new ColourPair("#0079ad", "#00b7ff"),
                    new ColourPair("#ffffff", "#00151f"),
                    new ColourPair("#006a99", "#4ccbff"),
                    "#5800a9",
                    "#ffffff",
                    new ColourPair("#5800a9", "#c9a2ff"),
                    10,
                    "light dark"),
            true,
            "ott.test",
            plans("basic", "Basic", "standard", "Standard", "premium", "Premium"),
            List.of("films-a.json", "films-b.json", "films-c.json", "series.json"),
            300);

    /** Open films and documentaries. */
    static final DemoTenant NORTHLIGHT = new DemoTenant(
            "Northlight",
            new Branding(
                    "northlight",
                    "\"Instrument Sans\", system-ui, sans-serif",
                    new ColourPair("#087a58", "#3ee6b0"),
                    new ColourPair("#ffffff", "#00190f"),
                    new ColourPair("#076c4e", "#6cf0c6"),
                    "#1c4fd6",
                    "#ffffff",
                    new ColourPair("#1c4fd6", "#a9c4ff"),
                    16,
                    "light dark"),
            false,
            "northlight.test",
            plans("seed", "Seed", "grove", "Grove", "forest", "Forest"),
            List.of("titles.json"),
            100);

    static final List<DemoTenant> ALL = List.of(AURORA, NORTHLIGHT);

    DemoTenant {
        plans = List.copyOf(plans);
        catalogues = List.copyOf(catalogues);
    }

    private static List<PlanDraft> plans(
            String low, String lowName, String middle, String middleName, String high, String highName) {
        return List.of(
                PlanDraft.monthly(low, lowName, 1, 499, "EUR", 2, 1).withDays(1, 30),
                PlanDraft.monthly(middle, middleName, 2, 899, "EUR", 4, 2).withDays(3, 30),
                PlanDraft.monthly(high, highName, 3, 1299, "EUR", 6, 4));
    }

    String slug() {
        return brandName.toLowerCase(Locale.ROOT);
    }

    String host() {
        return slug() + ".localhost";
    }

    List<byte[]> catalogueFiles() {
        return catalogues.stream().map(this::read).toList();
    }

    byte[] channelFile() {
        return read("channels.json");
    }

    private byte[] read(String file) {
        String path = "/demo/" + slug() + "/" + file;
        try (InputStream in = DemoTenant.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
