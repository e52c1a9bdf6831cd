package io.marquee.viewer.profiles;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.account.AccountId;
import io.marquee.edge.security.CurrentUser;
import io.marquee.entitlement.Plans;
import io.marquee.profile.Profile;
import io.marquee.profile.ProfileDoors;
import io.marquee.profile.ProfileId;
import io.marquee.profile.ProfileOpening;
import io.marquee.profile.Profiles;
import io.marquee.viewer.ui.CurrentViewer;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks who is watching, and for the PIN where one guards the way. */
@Route(value = "profiles", autoLayout = false)
@PageTitle("Who’s watching?")
@PermitAll
@StyleSheet("context://ui/door.css")
@StyleSheet("context://ui/profiles.css")
class ProfilesView extends Main implements BeforeEnterObserver {

    /** Query parameter: the path to go on to. */
    static final String THEN = "then";

    private final CurrentUser users;
    private final ProfileDoors doors;
    private final Optional<Profile> left;
    private final Paragraph hint = Markup.paragraph("", "muted", "who-hint");
    private String then = "";

    ProfilesView(CurrentUser users, ProfileInUse inUse, Profiles profiles, ProfileDoors doors, Plans plans) {
        this.users = users;
        this.doors = doors;
        this.left = inUse.find();
        AccountId account = users.require().account();
        List<Profile> all = profiles.of(account);
        addClassName("who");
        UnorderedList people = new UnorderedList();
        people.addClassName("ppl");
        all.forEach(profile -> people.add(new ListItem(button(profile))));
        boolean room = all.size() < plans.of(account).profileLimit();
        Div heading = new Div(new H1("Who’s watching?"), hint, people);
        add(Markup.span("", "wordmark"), heading, left.filter(Profile::kids).isPresent() ? new Div() : ways(room));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        then = event.getLocation().getQueryParameters().getSingleParameter(THEN).orElse("");
        boolean manages = then.startsWith("profiles/") || then.startsWith("account");
        hint.setText(manages ? "Choose a grown-up’s profile to go on." : "");
    }

    private static Div ways(boolean room) {
        Anchor manage = new Anchor("/profiles/manage", "Manage profiles");
        manage.addClassNames("btn", "ghost");
        Div ways = new Div(manage);
        if (room) {
            ways.add(Markup.link("/profiles/edit", Icon.PLUS, "Add profile", "btn", "ghost"));
        }
        ways.addClassNames("row", "wrap");
        return ways;
    }

    private NativeButton button(Profile profile) {
        NativeButton button = new NativeButton();
        button.add(Faces.of(profile), Faces.name(profile), Markup.span(Faces.limit(profile)));
        button.addClickListener(_ -> choose(profile));
        return button;
    }

    private void choose(Profile profile) {
        List<Profile> guards = doors.guards(account(), from(), profile.id());
        if (guards.isEmpty()) {
            show(profile, doors.open(account(), from(), profile.id(), null), null);
            return;
        }
        PinPad pad = new PinPad(
                guards.size() == 1 ? "Enter " + guards.getFirst().name() + "’s PIN" : "Enter a grown-up’s PIN",
                left.filter(Profile::kids)
                        .map(kids -> "Leaving " + kids.name() + " needs a grown-up.")
                        .orElse(""),
                CurrentViewer.avatar(guards.getFirst()));
        pad.onPin(pin -> show(profile, doors.open(account(), from(), profile.id(), pin), pad));
        pad.onPassword(password -> show(profile, doors.openByPassword(account(), from(), profile.id(), password), pad));
        add(pad);
    }

    private void show(Profile profile, ProfileOpening opening, @Nullable PinPad pad) {
        switch (opening) {
            case ProfileOpening.Opened opened -> {
                users.choose(opened.profile().id());
                UI.getCurrent().navigate(then);
            }
            case ProfileOpening.WrongPin(Duration wait)
            when pad != null ->
                pad.wrong(wait == null ? "That was not it. Try again." : waiting(wait) + ", or use the password.");
            case ProfileOpening.WrongPassword(Duration wait)
            when pad != null -> pad.wrong(wait == null ? "That is not the account’s password." : waiting(wait) + ".");
            default -> choose(profile); // a PIN was set in the meantime
        }
    }

    private AccountId account() {
        return users.require().account();
    }

    private @Nullable ProfileId from() {
        return users.profile().orElse(null);
    }

    private static String waiting(Duration wait) {
        return "Too many tries. Wait " + Math.max(1, wait.toMinutes()) + " min";
    }
}
