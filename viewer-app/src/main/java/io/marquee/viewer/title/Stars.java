package io.marquee.viewer.title;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.marquee.catalogue.TitleId;
import io.marquee.library.Ratings;
import io.marquee.profile.ProfileId;

/** The profile's rating: five stars, each worth two of the ten that are kept. */
@Tag("mq-stars")
@JsModule("context://viewer/mq-stars.js")
class Stars extends Component {

    Stars(Ratings ratings, ProfileId profile, TitleId title) {
        getElement()
                .setAttribute(
                        "stars", String.valueOf(ratings.find(profile, title).orElse(0)));
        getElement()
                .addEventListener("mq-rate", event -> {
                    int stars = event.getEventData().get("event.detail.stars").asInt();
                    if (stars == 0) {
                        ratings.remove(profile, title);
                    } else {
                        ratings.rate(profile, title, stars);
                    }
                })
                .addEventData("event.detail.stars");
    }
}
