package io.marquee.admin.api;

import io.marquee.catalogue.ArtDirection;
import io.marquee.catalogue.AvailabilityWindow;
import io.marquee.catalogue.Credit;
import io.marquee.catalogue.CreditRole;
import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.Publication;
import io.marquee.catalogue.TitleDraft;
import io.marquee.catalogue.TitleDraft.EpisodeDraft;
import io.marquee.catalogue.TitleDraft.SeasonDraft;
import io.marquee.catalogue.TitleType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title as a program writes it. Lists may be left out for empty, the status for a draft, the rating for unrated.
 *
 * @param externalId its name in files; left out, it is derived from the name; ignored once the title exists
 * @param requiredTier lowest plan rank that opens it
 * @param availability left out for always
 */
record TitleBody(
        @Nullable String externalId,
        @NotNull TitleType type,
        @NotBlank String name,
        @Nullable String originalName,
        @NotNull Integer year,
        @Nullable Integer runtimeMinutes,
        @Nullable MaturityRating maturityRating,
        @NotNull Integer requiredTier,
        @Nullable Publication publication,
        @Nullable String originalLanguage,
        @NotNull List<@NotNull String> genres,
        @Nullable String synopsis,
        @Nullable List<@NotNull String> moods,
        @Nullable List<@NotNull String> themes,
        @Nullable List<@NotNull String> keywords,
        @Nullable List<@NotNull @Valid CreditBody> credits,
        @Nullable List<@NotNull @Valid WindowBody> availability,
        @Nullable ArtDirection artwork,
        @Nullable List<@NotNull @Valid SeasonBody> seasons) {

    record CreditBody(
            @NotBlank String name,
            @NotNull CreditRole role,
            @Nullable String character) {
        Credit credit() {
            return new Credit(name, role, character);
        }
    }

    /** Half-open; opens in 1970 where that is left out. */
    record WindowBody(
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable Integer tier) {
        AvailabilityWindow window() {
            return new AvailabilityWindow(opensAt == null ? Instant.EPOCH : opensAt, closesAt, tier);
        }
    }

    record SeasonBody(
            @NotNull Integer number,
            @NotBlank String name,
            @Nullable List<@NotNull @Valid EpisodeBody> episodes) {
        SeasonDraft season() {
            return new SeasonDraft(
                    number,
                    name,
                    orEmpty(episodes).stream().map(EpisodeBody::episode).toList());
        }
    }

    record EpisodeBody(
            @NotNull Integer number,
            @NotBlank String name,
            @Nullable String synopsis,
            @NotNull Integer runtimeMinutes) {
        EpisodeDraft episode() {
            return new EpisodeDraft(number, name, synopsis == null ? "" : synopsis, runtimeMinutes);
        }
    }

    static TitleBody of(TitleDraft draft) {
        return new TitleBody(
                draft.externalId(),
                draft.type(),
                draft.name(),
                draft.originalName(),
                draft.year(),
                draft.runtimeMinutes(),
                draft.maturityRating(),
                draft.tier(),
                draft.publication(),
                draft.originalLanguage(),
                draft.genres(),
                draft.synopsis(),
                draft.moods(),
                draft.themes(),
                draft.keywords(),
                draft.credits().stream()
                        .map(credit -> new CreditBody(credit.name(), credit.role(), credit.character()))
                        .toList(),
                draft.availability().stream()
                        .map(window -> new WindowBody(window.opensAt(), window.closesAt(), window.tier()))
                        .toList(),
                draft.artwork(),
                draft.seasons().stream().map(TitleBody::season).toList());
    }

    /** What it says, defaults filled in; to be validated by the catalogue. */
    TitleDraft draft() {
        return new TitleDraft(
                externalId,
                type,
                name,
                originalName,
                year,
                runtimeMinutes,
                maturityRating == null ? MaturityRating.UNRATED : maturityRating,
                requiredTier,
                publication == null ? Publication.DRAFT : publication,
                originalLanguage,
                orEmpty(genres),
                synopsis == null ? "" : synopsis,
                orEmpty(moods),
                orEmpty(themes),
                orEmpty(keywords),
                orEmpty(credits).stream().map(CreditBody::credit).toList(),
                orEmpty(availability).stream().map(WindowBody::window).toList(),
                artwork == null ? ArtDirection.NONE : artwork,
                orEmpty(seasons).stream().map(SeasonBody::season).toList());
    }

    private static SeasonBody season(SeasonDraft season) {
        return new SeasonBody(
                season.number(),
                season.name(),
                season.episodes().stream()
                        .map(episode -> new EpisodeBody(
                                episode.number(), episode.name(), episode.synopsis(), episode.runtimeMinutes()))
                        .toList());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
