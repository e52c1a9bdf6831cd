package io.marquee.viewer.profiles;

import com.vaadin.flow.component.html.Span;
import io.marquee.catalogue.MaturityRating;
import io.marquee.profile.Profile;
import io.marquee.viewer.ui.CurrentViewer;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;
import java.util.Locale;

/** How a profile is shown. */
final class Faces {

    private Faces() {}

    static Span of(Profile profile) {
        return picture(CurrentViewer.avatar(profile));
    }

    static Span picture(String address) {
        Span avatar = new Span(Markup.decoration(address));
        avatar.addClassName("avatar");
        return avatar;
    }

    static Span name(Profile profile) {
        Span name = new Span(Markup.bold(profile.name()));
        if (profile.pinned()) {
            name.add(Icon.LOCK.create(), Markup.span("needs a PIN", "sr"));
        }
        return name;
    }

    /** Such as {@code Kids, up to age 6}. */
    static String limit(Profile profile) {
        String limit = limit(profile.maturityLimit());
        return profile.kids() ? "Kids, " + limit.substring(0, 1).toLowerCase(Locale.ROOT) + limit.substring(1) : limit;
    }

    static String limit(MaturityRating limit) {
        return switch (limit) {
            case UNRATED -> "All ages";
            case ALL -> "For every age";
            default -> "Up to age " + limit.age();
        };
    }
}
