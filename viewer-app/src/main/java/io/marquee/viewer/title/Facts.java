package io.marquee.viewer.title;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.marquee.catalogue.Credit;
import io.marquee.catalogue.CreditRole;
import io.marquee.catalogue.TitleDetails;
import io.marquee.viewer.ui.Lengths;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The column of facts about a title. */
final class Facts {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);
    private static final int CAST = 6;
    private static final int TRAITS = 6;

    private Facts() {}

    static Section of(TitleDetails title) {
        DescriptionList list = new DescriptionList();
        list.addClassName("dl");
        fact(list, "Director", people(title, CreditRole.DIRECTOR));
        fact(list, "Writer", people(title, CreditRole.WRITER));
        fact(list, "Cast", people(title, CreditRole.CAST));
        fact(list, "Score", people(title, CreditRole.COMPOSER));
        fact(list, "Language", language(title));
        fact(list, "Original", Objects.requireNonNullElse(title.originalName(), ""));
        fact(list, "Traits", traits(title));
        Instant until = title.card().availableUntil();
        fact(list, "Available", until == null ? "" : "until " + DAY.format(until));
        return new Section(new H2("Facts"), list);
    }

    /** How long a film is, or how many seasons and episodes a series has. */
    static String length(TitleDetails title) {
        Integer minutes = title.card().runtimeMinutes();
        if (title.seasons().isEmpty()) {
            return minutes == null ? "" : Lengths.hours(minutes);
        }
        int episodes = title.seasons().stream()
                .mapToInt(season -> season.episodes().size())
                .sum();
        return count(title.seasons().size(), "season") + ", " + count(episodes, "episode");
    }

    static String people(TitleDetails title, CreditRole role) {
        return title.credits().stream()
                .filter(credit -> credit.role() == role)
                .map(Credit::name)
                .distinct()
                .limit(CAST)
                .collect(Collectors.joining(", "));
    }

    private static String traits(TitleDetails title) {
        return Stream.of(title.moods(), title.themes(), title.keywords())
                .flatMap(List::stream)
                .distinct()
                .limit(TRAITS)
                .collect(Collectors.joining(", "));
    }

    private static String language(TitleDetails title) {
        String tag = title.originalLanguage();
        return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK);
    }

    private static void fact(DescriptionList list, String name, String words) {
        if (!words.isBlank()) {
            Div pair = new Div();
            pair.getElement()
                    .appendChild(
                            new DescriptionList.Term(name).getElement(),
                            new DescriptionList.Description(words).getElement());
            list.getElement().appendChild(pair.getElement());
        }
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
