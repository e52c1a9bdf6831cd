package io.marquee.catalogue;

import static java.util.Comparator.comparing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All that staff may write about a title.
 *
 * @param externalId its stable name in files and the seed of its artwork; null lets the catalogue derive one when the
 *     title is created; ignored afterwards
 * @param type fixed once the title exists
 * @param runtimeMinutes of a film; null for a series
 * @param tier lowest plan rank that opens it
 * @param originalLanguage BCP 47
 * @param genres codes, the leading one first
 * @param availability in order of opening; empty for always
 * @param artwork null to leave it all to the genre and the external id
 * @param seasons of a series; a season or episode is known again by its number
 */
public record TitleDraft(
        @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,63}")
        String externalId,

        @NotNull TitleType type,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 200) String originalName,
        @Min(1870) @Max(2200) int year,
        @Nullable @Min(1) @Max(2000) Integer runtimeMinutes,
        @NotNull MaturityRating maturityRating,
        @Min(1) @Max(9) int tier,
        @NotNull Publication publication,

        @Nullable @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
        String originalLanguage,

        @OrEmpty @Size(min = 1, max = 3) List<@NotBlank String> genres,
        @OrEmpty @Size(max = 4000) String synopsis,
        @OrEmpty @Size(max = 20) List<@NotBlank @Size(max = 60) String> moods,
        @OrEmpty @Size(max = 20) List<@NotBlank @Size(max = 60) String> themes,
        @OrEmpty @Size(max = 40) List<@NotBlank @Size(max = 60) String> keywords,
        @OrEmpty @Size(max = 200) List<@Valid Credit> credits,
        @OrEmpty @Size(max = 50) List<@Valid AvailabilityWindow> availability,
        @Nullable @Valid ArtDirection artwork,
        @OrEmpty @Size(max = 200) List<@Valid SeasonDraft> seasons) {

    public TitleDraft {
        genres = List.copyOf(genres);
        moods = List.copyOf(moods);
        themes = List.copyOf(themes);
        keywords = List.copyOf(keywords);
        credits = List.copyOf(credits);
        availability = availability.stream()
                .sorted(comparing(AvailabilityWindow::opensAt))
                .toList();
        seasons = List.copyOf(seasons);
    }

    /** A season as written; it has a number of its own within its series. */
    public record SeasonDraft(
            @Min(0) @Max(200) int number,
            @NotBlank @Size(max = 200) String name,
            @OrEmpty @Size(max = 2000) List<@Valid EpisodeDraft> episodes) {

        public SeasonDraft {
            episodes = List.copyOf(episodes);
        }

        @AssertTrue(message = "two episodes of one number")
        boolean isNumberedOnce() {
            return episodes.stream().map(EpisodeDraft::number).distinct().count() == episodes.size();
        }
    }

    /** An episode as written; it has a number of its own within its season. */
    public record EpisodeDraft(
            @Min(0) @Max(2000) int number,
            @NotBlank @Size(max = 200) String name,
            @OrEmpty @Size(max = 4000) String synopsis,
            @Min(1) @Max(2000) int runtimeMinutes) {}

    @AssertTrue(message = "a film has a running time and no seasons; a series has no running time")
    boolean isShapedAsItsType() {
        return type == TitleType.FILM ? runtimeMinutes != null && seasons.isEmpty() : runtimeMinutes == null;
    }

    @AssertTrue(message = "two seasons of one number")
    boolean isNumberedOnce() {
        return seasons.stream().map(SeasonDraft::number).distinct().count() == seasons.size();
    }

    @AssertTrue(message = "a genre named twice")
    boolean isGenresNamedOnce() {
        return genres.stream().distinct().count() == genres.size();
    }

    @AssertTrue(message = "a character that text cannot hold")
    boolean isStorable() {
        return toString().indexOf('\0') < 0;
    }

    @AssertTrue(message = "two windows open at once")
    boolean isOneWindowAtATime() {
        return IntStream.range(1, availability.size())
                .allMatch(next -> availability.get(next - 1).endsBefore(availability.get(next)));
    }
}
