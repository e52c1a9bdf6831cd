package io.marquee.epg.listing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is shown, in the words of the listing. Lists keep the listing's order, which is that of importance.
 *
 * @param titles never empty
 * @param date when it was made, {@code YYYY}, {@code YYYYMM} or {@code YYYYMMDD}
 * @param language what is spoken, as a code or a name
 * @param originalLanguage what was spoken before it was dubbed
 * @param length without advertisements; positive
 * @param images icons among them
 * @param ratings for which age, by which body
 * @param starRatings how good, by whom
 */
public record ListedDetails(
        List<LocalText> titles,
        List<LocalText> subtitles,
        List<LocalText> descriptions,
        List<ListedCredit> credits,
        @Nullable String date,
        List<LocalText> categories,
        List<LocalText> keywords,
        @Nullable LocalText language,
        @Nullable LocalText originalLanguage,
        @Nullable Duration length,
        List<ListedImage> images,
        List<ListedLink> links,
        List<LocalText> countries,
        List<EpisodeNumber> episodes,
        List<ListedRating> ratings,
        List<ListedRating> starRatings,
        List<ListedReview> reviews) {
    public ListedDetails {
        if (titles.isEmpty()) {
            throw new IllegalArgumentException("a title expected");
        }
        titles = List.copyOf(titles);
        subtitles = List.copyOf(subtitles);
        descriptions = List.copyOf(descriptions);
        credits = List.copyOf(credits);
        categories = List.copyOf(categories);
        keywords = List.copyOf(keywords);
        images = List.copyOf(images);
        links = List.copyOf(links);
        countries = List.copyOf(countries);
        episodes = List.copyOf(episodes);
        ratings = List.copyOf(ratings);
        starRatings = List.copyOf(starRatings);
        reviews = List.copyOf(reviews);
    }

    /** The year in which it was made, if the listing says so. */
    public Optional<Integer> year() {
        return Optional.ofNullable(date).map(made -> Integer.parseInt(made, 0, 4, 10));
    }

    /** The season, the episode and the part, from whichever numbers of the listing say them; none if none does. */
    public EpisodePlace place() {
        return EpisodePlace.of(episodes);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Gathers details one by one. */
    public static final class Builder {
        final List<LocalText> titles = new ArrayList<>(2);
        final List<LocalText> subtitles = new ArrayList<>(1);
        final List<LocalText> descriptions = new ArrayList<>(1);
        final List<ListedCredit> credits = new ArrayList<>(0);
        final List<LocalText> categories = new ArrayList<>(2);
        final List<LocalText> keywords = new ArrayList<>(0);
        final List<ListedImage> images = new ArrayList<>(1);
        final List<ListedLink> links = new ArrayList<>(0);
        final List<LocalText> countries = new ArrayList<>(0);
        final List<EpisodeNumber> episodes = new ArrayList<>(1);
        final List<ListedRating> ratings = new ArrayList<>(0);
        final List<ListedRating> starRatings = new ArrayList<>(0);
        final List<ListedReview> reviews = new ArrayList<>(0);

        @Nullable
        String date;

        @Nullable
        LocalText language;

        @Nullable
        LocalText originalLanguage;

        @Nullable
        Duration length;

        private Builder() {}

        public Builder title(String text) {
            titles.add(LocalText.of(text));
            return this;
        }

        public Builder subtitle(String text) {
            subtitles.add(LocalText.of(text));
            return this;
        }

        public Builder description(String text) {
            descriptions.add(LocalText.of(text));
            return this;
        }

        public Builder category(String text) {
            categories.add(LocalText.of(text));
            return this;
        }

        public Builder credit(ListedCredit credit) {
            credits.add(credit);
            return this;
        }

        public Builder episode(String system, String value) {
            episodes.add(new EpisodeNumber(system, value));
            return this;
        }

        /** {@code YYYY}, {@code YYYYMM} or {@code YYYYMMDD}. */
        public Builder date(String made) {
            date = made;
            return this;
        }

        public Builder length(Duration net) {
            length = net;
            return this;
        }

        public ListedDetails build() {
            return new ListedDetails(
                    titles,
                    subtitles,
                    descriptions,
                    credits,
                    date,
                    categories,
                    keywords,
                    language,
                    originalLanguage,
                    length,
                    images,
                    links,
                    countries,
                    episodes,
                    ratings,
                    starRatings,
                    reviews);
        }
    }
}
