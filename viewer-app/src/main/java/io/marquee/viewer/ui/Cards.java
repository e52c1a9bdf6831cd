package io.marquee.viewer.ui;

import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.Genre;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleId;
import io.marquee.catalogue.TitleType;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.Plans;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words titles as cards, in the tenant's names of genres and plans. */
@Component
public class Cards {

    private final CatalogueQuery catalogue;
    private final Plans plans;

    Cards(CatalogueQuery catalogue, Plans plans) {
        this.catalogue = catalogue;
        this.plans = plans;
    }

    /** The tenant's words, read once for a page. */
    public Words words() {
        return new Words(catalogue.genres().stream().collect(Collectors.toMap(Genre::code, Genre::name)), plans.all());
    }

    /**
     * The tenant's names of things.
     *
     * @param genres names by code
     * @param plans by rank
     */
    public record Words(Map<String, String> genres, List<Plan> plans) {

        public Card poster(TitleCard title) {
            return Card.poster(
                    address(title.id()), title.posterUrl(), title.name(), title.year(), line(title), lock(title));
        }

        public String genre(String code) {
            return genres.getOrDefault(code, code);
        }

        /** The names of at most so many of the title's genres. */
        public String genres(TitleCard title, int most) {
            return title.genres().stream().limit(most).map(this::genre).collect(Collectors.joining(", "));
        }

        /** The plan to name on the card; null where it is open. */
        public @Nullable String lock(TitleCard title) {
            return title.locked() ? plan(title.requiredTier()) : null;
        }

        /** The name of the lowest plan that opens what requires this tier. */
        public String plan(int tier) {
            return plans.stream()
                    .filter(plan -> plan.onSale() && plan.rank() >= tier)
                    .findFirst()
                    .map(Plan::name)
                    .orElse("No plan");
        }

        private static String line(TitleCard title) {
            Integer minutes = title.runtimeMinutes();
            if (title.type() == TitleType.SERIES || minutes == null) {
                return title.year() + " · Series";
            }
            return title.year() + " · " + Lengths.hours(minutes);
        }
    }

    /** The address of a title's page. */
    public static String address(TitleId title) {
        return "/titles/" + title;
    }
}
