package io.marquee.viewer.title;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.TitleCard;
import io.marquee.profile.Profile;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;

/** Says to a grown-up that it is this profile's own limit that hides a title, and shows nothing of it but its name. */
final class AboveLimit extends Div {

    AboveLimit(TitleCard title, Profile profile) {
        addClassNames("page", "alone");
        Div actions = new Div(
                Markup.link("/profiles", Icon.PEOPLE, "Switch profile", "btn", "play"),
                Markup.link("/profiles/manage", Icon.PENCIL, "Manage profiles", "btn", "ghost"));
        actions.addClassName("row");
        Div state = new Div(
                new H1("Above this profile’s limit"),
                Markup.paragraph(title.name() + " is " + rated(title.maturityRating()) + ". The profile "
                        + profile.name() + " sees titles up to "
                        + profile.maturityLimit().age() + "."),
                actions);
        state.addClassName("state");
        add(state);
    }

    private static String rated(MaturityRating rating) {
        return rating == MaturityRating.UNRATED ? "not rated" : "rated " + rating.age();
    }
}
