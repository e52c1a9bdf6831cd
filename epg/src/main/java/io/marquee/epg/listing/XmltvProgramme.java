package io.marquee.epg.listing;

import io.marquee.epg.listing.ListedAiring.Picture;
import io.marquee.epg.listing.ListedAiring.PreviousShowing;
import io.marquee.epg.listing.ListedAiring.Sound;
import io.marquee.epg.listing.ListedAiring.Subtitles;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands inside one programme after another. What a detail gets wrong costs that detail alone. */
final class XmltvProgramme {
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:\\d{2}(?:\\d{2})?)?");
    private static final Pattern MEASURE = Pattern.compile("\\d{1,6}(?:\\.\\d{1,3})?");
    private static final Pattern PIXELS = Pattern.compile("\\d{1,6}");

    private final XmltvCursor xml;
    private final ListingReport report;
    private ListedDetails.Builder details = ListedDetails.builder();
    private final List<Subtitles> subtitles = new ArrayList<>(1);

    private @Nullable PreviousShowing repeat;
    private @Nullable String premiere;
    private @Nullable String lastChance;
    private @Nullable Picture picture;
    private @Nullable Sound sound;
    private boolean isNew;
    private boolean live;

    XmltvProgramme(XmltvCursor xml, ListingReport report) {
        this.xml = xml;
        this.report = report;
    }

    /** Reads the current programme up to its end. */
    void read() throws ListingException {
        details = ListedDetails.builder();
        subtitles.clear();
        repeat = null;
        premiere = null;
        lastChance = null;
        picture = null;
        sound = null;
        isNew = false;
        live = false;
        while (xml.nextInside()) {
            element();
        }
    }

    boolean hasTitle() {
        return !details.titles.isEmpty();
    }

    ListedDetails details() {
        return details.build();
    }

    ListedAiring airing() {
        boolean plain = repeat == null && premiere == null && lastChance == null && picture == null && sound == null;
        return plain && !isNew && !live && subtitles.isEmpty()
                ? ListedAiring.PLAIN
                : new ListedAiring(repeat, premiere, lastChance, isNew, live, picture, sound, subtitles);
    }

    private void element() throws ListingException {
        switch (xml.name()) {
            case "title" -> text(details.titles);
            case "sub-title" -> text(details.subtitles);
            case "desc" -> paragraph();
            case "credits" -> credits();
            case "date" -> date();
            case "category" -> text(details.categories);
            case "keyword" -> text(details.keywords);
            case "language" -> details.language = first(details.language);
            case "orig-language" -> details.originalLanguage = first(details.originalLanguage);
            case "length" -> length();
            case "icon" -> icon();
            case "image" -> image();
            case "url" -> link(details.links);
            case "country" -> text(details.countries);
            case "episode-num" -> episode();
            case "video" -> picture();
            case "audio" -> sound();
            case "previously-shown" -> {
                repeat = new PreviousShowing(xml.attribute("start"), xml.attribute("channel"));
                xml.skip();
            }
            case "premiere" -> premiere = xml.text();
            case "last-chance" -> lastChance = xml.text();
            case "new" -> {
                isNew = true;
                xml.skip();
            }
            case "live" -> {
                live = true;
                xml.skip();
            }
            case "subtitles" -> subtitles();
            case "rating" -> rating(details.ratings);
            case "star-rating" -> rating(details.starRatings);
            case "review" -> review();
            default -> xml.skip();
        }
    }

    void link(List<ListedLink> links) throws ListingException {
        String system = xml.attribute("system");
        String url = line();
        if (!url.isEmpty()) {
            links.add(new ListedLink(url, system));
        }
    }

    private String line() throws ListingException {
        return PlainText.inOneLine(xml.text());
    }

    private Optional<LocalText> localText() throws ListingException {
        String language = xml.attribute("lang");
        String text = line();
        return text.isEmpty() ? Optional.empty() : Optional.of(new LocalText(text, language));
    }

    private void text(List<LocalText> texts) throws ListingException {
        localText().ifPresent(texts::add);
    }

    private @Nullable LocalText first(@Nullable LocalText known) throws ListingException {
        LocalText found = localText().orElse(null);
        return known == null ? found : known;
    }

    private void paragraph() throws ListingException {
        String language = xml.attribute("lang");
        String text = xml.text();
        if (!text.isEmpty()) {
            details.descriptions.add(new LocalText(text, language));
        }
    }

    private void credits() throws ListingException {
        while (xml.nextInside()) {
            Optional<ListedCredit.Role> role = ListedCredit.Role.of(xml.name());
            if (role.isEmpty()) {
                xml.skip();
                continue;
            }
            String character = xml.attribute("role");
            boolean guest = "yes".equals(xml.attribute("guest"));
            String name = PlainText.inOneLine(xml.ownText());
            if (!name.isEmpty()) {
                details.credits.add(new ListedCredit(role.get(), name, character, guest));
            }
        }
    }

    private void date() throws ListingException {
        int line = xml.line();
        int column = xml.column();
        String made = xml.text();
        String day = made.length() > 8 ? made.substring(0, 8) : made;
        if (DATE.matcher(day).matches()) {
            details.date = day;
        } else if (!made.isEmpty()) {
            report.problem(line, column, "a date was left out: «" + Excerpt.of(made) + "» is none");
        }
    }

    private void length() throws ListingException {
        int line = xml.line();
        int column = xml.column();
        String units = xml.attribute("units");
        String text = xml.text();
        int seconds = switch (units == null ? "" : units) {
            case "seconds" -> 1;
            case "minutes" -> 60;
            case "hours" -> 3600;
            default -> 0;
        };
        if (seconds == 0 || !MEASURE.matcher(text).matches()) {
            report.problem(line, column, "a length was left out: «" + Excerpt.of(text + " " + units) + "» is none");
            return;
        }
        long length = new BigDecimal(text).multiply(BigDecimal.valueOf(seconds)).longValue();
        if (length > 0) {
            details.length = Duration.ofSeconds(length);
        }
    }

    private void icon() throws ListingException {
        String url = xml.attribute("src");
        if (url != null) {
            details.images.add(
                    new ListedImage(url, null, pixels(xml.attribute("width")), pixels(xml.attribute("height")), null));
        }
        xml.skip();
    }

    private static @Nullable Integer pixels(@Nullable String text) {
        return text == null || !PIXELS.matcher(text).matches() ? null : Integer.valueOf(text);
    }

    private void image() throws ListingException {
        String type = xml.attribute("type");
        String orientation = xml.attribute("orient");
        String url = line();
        if (!url.isEmpty()) {
            details.images.add(new ListedImage(url, type, null, null, orientation));
        }
    }

    private void episode() throws ListingException {
        String system = xml.attribute("system");
        String value = line();
        if (!value.isEmpty()) {
            details.episodes.add(new EpisodeNumber(system == null ? EpisodeNumber.ON_SCREEN : system, value));
        }
    }

    private void picture() throws ListingException {
        Boolean present = null;
        Boolean colour = null;
        String aspect = null;
        String quality = null;
        while (xml.nextInside()) {
            switch (xml.name()) {
                case "present" -> present = yes();
                case "colour" -> colour = yes();
                case "aspect" -> aspect = filled(line());
                case "quality" -> quality = filled(line());
                default -> xml.skip();
            }
        }
        picture = new Picture(present, colour, aspect, quality);
    }

    private void sound() throws ListingException {
        Boolean present = null;
        String stereo = null;
        while (xml.nextInside()) {
            switch (xml.name()) {
                case "present" -> present = yes();
                case "stereo" -> stereo = filled(line());
                default -> xml.skip();
            }
        }
        sound = new Sound(present, stereo);
    }

    private @Nullable Boolean yes() throws ListingException {
        return switch (xml.text()) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    private void subtitles() throws ListingException {
        String type = xml.attribute("type");
        LocalText language = null;
        while (xml.nextInside()) {
            if (xml.name().equals("language")) {
                language = localText().orElse(null);
            } else {
                xml.skip();
            }
        }
        subtitles.add(new Subtitles(type, language));
    }

    private void rating(List<ListedRating> ratings) throws ListingException {
        String system = xml.attribute("system");
        while (xml.nextInside()) {
            if (xml.name().equals("value")) {
                String value = line();
                if (!value.isEmpty()) {
                    ratings.add(new ListedRating(value, system));
                }
            } else {
                xml.skip();
            }
        }
    }

    private void review() throws ListingException {
        boolean address = "url".equals(xml.attribute("type"));
        String source = xml.attribute("source");
        String reviewer = xml.attribute("reviewer");
        String language = xml.attribute("lang");
        String text = xml.text();
        if (!text.isEmpty()) {
            details.reviews.add(new ListedReview(new LocalText(text, language), address, source, reviewer));
        }
    }
}
