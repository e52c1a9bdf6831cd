package io.marquee.catalogue.importing;

import static java.util.Objects.requireNonNullElse;

import io.marquee.catalogue.ArtDirection;
import io.marquee.catalogue.AvailabilityWindow;
import io.marquee.catalogue.Credit;
import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.Publication;
import io.marquee.catalogue.TitleDraft;
import io.marquee.catalogue.TitleType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A title as the file writes it. Kept apart from {@link TitleDraft}, which may grow while version 1 of the file stays. */
record CatalogueEntry(
        @Required String externalId,
        @Required TitleType type,
        @Required String name,
        @Nullable String originalName,
        @Required int year,
        @Nullable Integer runtimeMinutes,
        @Required MaturityRating maturityRating,
        @Required int tier,
        @Nullable Publication publication,
        @Nullable String originalLanguage,
        @Required List<String> genres,
        @Nullable String synopsis,
        @Nullable List<String> moods,
        @Nullable List<String> themes,
        @Nullable List<String> keywords,
        @Nullable List<Credit> credits,
        @Nullable List<Availability> availability,
        @Nullable ArtDirection artwork,
        @Nullable List<Season> seasons) {

    /** A window: half-open, {@code until} left out or null for good. */
    record Availability(
            @Required Instant from,
            @Nullable Instant until,
            @Nullable Integer tier) {}

    record Season(
            @Required int number,
            @Nullable String name,
            @Nullable List<Episode> episodes) {}

    record Episode(
            @Required int number,
            @Required String name,
            @Nullable String synopsis,
            @Required int runtimeMinutes) {}

    TitleDraft draft() {
        return new TitleDraft(
                externalId,
                type,
                name,
                originalName,
                year,
                runtimeMinutes,
                maturityRating,
                tier,
                requireNonNullElse(publication, Publication.PUBLISHED),
                originalLanguage,
                genres,
                requireNonNullElse(synopsis, ""),
                orNone(moods),
                orNone(themes),
                orNone(keywords),
                orNone(credits),
                orNone(availability).stream()
                        .map(window -> new AvailabilityWindow(window.from(), window.until(), window.tier()))
                        .toList(),
                requireNonNullElse(artwork, ArtDirection.NONE),
                orNone(seasons).stream().map(CatalogueEntry::draft).toList());
    }

    private static TitleDraft.SeasonDraft draft(Season season) {
        return new TitleDraft.SeasonDraft(
                season.number(),
                requireNonNullElse(season.name(), "Season " + season.number()),
                orNone(season.episodes()).stream()
                        .map(episode -> new TitleDraft.EpisodeDraft(
                                episode.number(),
                                episode.name(),
                                requireNonNullElse(episode.synopsis(), ""),
                                episode.runtimeMinutes()))
                        .toList());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
