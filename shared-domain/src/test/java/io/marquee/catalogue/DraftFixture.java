package io.marquee.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Titles for tests, described in words: {@code aFilm("Nosferatu").from(1922).by("F. W. Murnau").draft()}. */
public final class DraftFixture {

    private final TitleType type;
    private final String name;
    private final List<Credit> credits = new ArrayList<>();
    private final List<AvailabilityWindow> windows = new ArrayList<>();
    private final List<TitleDraft.SeasonDraft> seasons = new ArrayList<>();
    private @Nullable String externalId;
    private List<String> genres = List.of("drama");
    private int year = 1927;
    private int tier = 1;
    private MaturityRating maturity = MaturityRating.ALL;
    private Publication publication = Publication.PUBLISHED;
    private @Nullable Integer runtime;

    private DraftFixture(TitleType type, String name) {
        this.type = type;
        this.name = name;
        this.externalId = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        this.runtime = type == TitleType.FILM ? 90 : null;
    }

    public static DraftFixture aFilm(String name) {
        return new DraftFixture(TitleType.FILM, name);
    }

    public static DraftFixture aSeries(String name) {
        return new DraftFixture(TitleType.SERIES, name);
    }

    public DraftFixture withoutExternalId() {
        externalId = null;
        return this;
    }

    public DraftFixture from(int released) {
        year = released;
        return this;
    }

    public DraftFixture in(String... codes) {
        genres = List.of(codes);
        return this;
    }

    public DraftFixture forTier(int lowest) {
        tier = lowest;
        return this;
    }

    public DraftFixture rated(MaturityRating rating) {
        maturity = rating;
        return this;
    }

    public DraftFixture as(Publication state) {
        publication = state;
        return this;
    }

    public DraftFixture running(@Nullable Integer minutes) {
        runtime = minutes;
        return this;
    }

    public DraftFixture by(String director) {
        credits.add(new Credit(director, CreditRole.DIRECTOR, null));
        return this;
    }

    public DraftFixture with(String actor, String character) {
        credits.add(new Credit(actor, CreditRole.CAST, character));
        return this;
    }

    public DraftFixture open(String from, @Nullable String until) {
        windows.add(AvailabilityWindow.between(Instant.parse(from), until == null ? null : Instant.parse(until)));
        return this;
    }

    public DraftFixture open(AvailabilityWindow window) {
        windows.add(window);
        return this;
    }

    public DraftFixture season(int number, String... episodes) {
        List<TitleDraft.EpisodeDraft> drafts = new ArrayList<>();
        for (String episode : episodes) {
            drafts.add(new TitleDraft.EpisodeDraft(drafts.size() + 1, episode, "", 30));
        }
        seasons.add(new TitleDraft.SeasonDraft(number, "Season " + number, drafts));
        return this;
    }

    public TitleDraft draft() {
        return new TitleDraft(
                externalId,
                type,
                name,
                null,
                year,
                runtime,
                maturity,
                tier,
                publication,
                "en",
                genres,
                "What happens in " + name + ".",
                List.of("quiet"),
                List.of("memory"),
                List.of("black and white"),
                credits,
                windows,
                ArtDirection.NONE,
                seasons);
    }
}
