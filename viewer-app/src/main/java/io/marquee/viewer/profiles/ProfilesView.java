package io.marquee.viewer.profiles;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.catalogue.MaturityRating;
import io.marquee.edge.security.CurrentUser;
import io.marquee.profile.Profile;
import io.marquee.profile.ProfileOpening;
import io.marquee.profile.Profiles;
import io.marquee.viewer.ui.CurrentViewer;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Asks who is watching, and for the PIN where a profile has one. */
@Route(value = "profiles", autoLayout = false)
@PageTitle("Who’s watching?")
@PermitAll
@StyleSheet("context://ui/door.css")
class ProfilesView extends Main implements BeforeEnterObserver {

    /** Query parameter: the path to go on to. */
    static final String THEN = "then";

    private final CurrentUser users;
    private final Profiles profiles;
    private String then = "";

    ProfilesView(CurrentUser users, Profiles profiles) {
        this.users = users;
        this.profiles = profiles;
        addClassName("who");
        UnorderedList people = new UnorderedList();
        people.addClassName("ppl");
        profiles.of(users.require().account()).forEach(profile -> people.add(new ListItem(button(profile))));
        add(Markup.span("", "wordmark"), new Div(new H1("Who’s watching?"), people), new Span());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        then = event.getLocation().getQueryParameters().getSingleParameter(THEN).orElse("");
    }

    private NativeButton button(Profile profile) {
        Span avatar = new Span(Markup.decoration(CurrentViewer.avatar(profile)));
        avatar.addClassName("avatar");
        Span name = new Span(Markup.bold(profile.name()));
        NativeButton button = new NativeButton();
        button.add(avatar, name, Markup.span(limits(profile)));
        if (profile.pinned()) {
            name.add(Icon.LOCK.create(), Markup.span("needs a PIN", "sr"));
        }
        button.addClickListener(_ -> choose(profile));
        return button;
    }

    private static String limits(Profile profile) {
        if (profile.maturityLimit() == MaturityRating.UNRATED) {
            return "All ages";
        }
        return profile.maturityLimit() == MaturityRating.ALL
                ? "For every age"
                : "Up to age " + profile.maturityLimit().age();
    }

    private void choose(Profile profile) {
        if (!profile.pinned()) {
            open(profile, null, null);
            return;
        }
        PinPad pad = new PinPad(profile.name(), CurrentViewer.avatar(profile));
        pad.onPin(pin -> open(profile, pin, pad));
        add(pad);
    }

    private void open(Profile profile, @Nullable String pin, @Nullable PinPad pad) {
        switch (profiles.open(users.require().account(), profile.id(), pin)) {
            case ProfileOpening.Opened opened -> {
                users.choose(opened.profile().id());
                UI.getCurrent().navigate(then);
            }
            case ProfileOpening.WrongPin(Duration wait) when pad != null -> pad.wrong(refusal(wait));
            case ProfileOpening.WrongPin _ -> UI.getCurrent().getPage().reload(); // a PIN was set in the meantime
        }
    }

    private static String refusal(@Nullable Duration wait) {
        return wait == null
                ? "That was not it. Try again."
                : "Too many tries. Wait " + Math.max(1, wait.toMinutes()) + " min.";
    }
}
