package io.marquee.viewer.profiles;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import io.marquee.artwork.AvatarArtist;
import io.marquee.catalogue.MaturityRating;
import io.marquee.profile.Pin;
import io.marquee.profile.PinChange;
import io.marquee.profile.Profile;
import io.marquee.profile.ProfileDraft;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be said of a profile. Wrong input is named at its field; nothing typed is lost. */
@Tag("form")
class ProfileForm extends HtmlContainer {

    final Choice<String> avatar = new Choice<>("Picture", "avatar", "faces", "");
    final Line name = new Line("Name", "name", ProfileDraft.LONGEST_NAME, ".*\\S.*", "1 to 40 characters");
    final Switch kids = new Switch(
            "kids", "Kids’ profile", "Shows nothing above age 12, and does not reach the account.", this::kidsOrNot);
    final Choice<MaturityRating> limit =
            new Choice<>("Shows films and series up to age", "limit", "steps", MaturityRating.UNRATED);
    final Switch pinned = new Switch("pinned", "Ask for a PIN", "Four digits that open this profile.", this::pinOrNot);
    final Line pin = new Line("PIN", "pin", 4, Pin.SHAPE, "Four digits").secret();
    private final Div pinSlot = new Div();
    private boolean hadPin;

    ProfileForm() {
        addClassName("profile-form");
        for (String id : AvatarArtist.ids()) {
            avatar.offer(
                    id,
                    id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1),
                    Faces.picture("/artwork/avatars/" + id + ".svg"));
        }
        for (MaturityRating rating : MaturityRating.values()) {
            limit.offer(rating, Faces.limit(rating), Markup.span(step(rating)));
        }
        name.required(true);
        Div fields = new Div(name, kids, limit, pinned, pinSlot);
        fields.addClassName("stack");
        Div both = new Div(avatar, fields);
        both.addClassName("both");
        add(both);
    }

    /** Shows a new profile; {@code others} have their pictures already. */
    void begin(List<Profile> others) {
        avatar.value(AvatarArtist.ids().stream()
                .filter(id -> others.stream().noneMatch(other -> other.avatar().equals(id)))
                .findFirst()
                .orElseGet(() -> AvatarArtist.ids().getFirst()));
    }

    /** Shows one that is there. */
    void begin(Profile profile) {
        avatar.value(profile.avatar());
        name.value(profile.name());
        kids.on(profile.kids());
        limit.value(profile.maturityLimit());
        kidsOrNot(profile.kids());
        remember(profile);
        pinned.on(profile.pinned());
        pinOrNot(profile.pinned());
    }

    /** Takes over what has changed elsewhere and does not show: whether there is a PIN to keep. */
    void remember(Profile profile) {
        hadPin = profile.pinned();
    }

    /** What was typed, if all of it can be accepted. */
    Optional<ProfileDraft> read() {
        String typed = name.value().strip();
        boolean named = !typed.isEmpty() && typed.length() <= ProfileDraft.LONGEST_NAME;
        name.wrong(named ? "" : "A name of 1 to 40 characters, please.");
        boolean keeps = hadPin && pin.value().isEmpty();
        boolean locked = !pinned.isOn() || keeps || pin.value().matches(Pin.SHAPE);
        pin.wrong(locked ? "" : "Four digits, please.");
        kids.wrong("");
        return named && locked
                ? Optional.of(new ProfileDraft(typed, avatar.value(), kids.isOn(), limit.value(), pinChange(keeps)))
                : Optional.empty();
    }

    void nameTaken() {
        name.wrong("Another profile has this name.");
    }

    void adultNeeded() {
        kids.wrong("This is the last profile that is not a kids’ one, and has to stay one.");
    }

    private PinChange pinChange(boolean keeps) {
        if (!pinned.isOn()) {
            return new PinChange.Remove();
        }
        return keeps ? new PinChange.Keep() : new PinChange.Set(new Pin(pin.value()));
    }

    private void kidsOrNot(boolean forKids) {
        if (forKids && limit.value().age() > ProfileDraft.KIDS_LIMIT.age()) {
            limit.value(ProfileDraft.KIDS_LIMIT);
        }
        limit.allow(rating -> !forKids || rating.age() <= ProfileDraft.KIDS_LIMIT.age());
    }

    private void pinOrNot(boolean wanted) {
        pinSlot.removeAll();
        if (wanted) {
            pin.required(!hadPin).placeholder(hadPin ? "Leave empty to keep it" : "Four digits");
            pinSlot.add(pin);
        }
    }

    private static String step(MaturityRating rating) {
        return switch (rating) {
            case UNRATED -> "All";
            case ALL -> "0";
            default -> String.valueOf(rating.age());
        };
    }

    /** For what the whole form is told. */
    static Div notice(String words) {
        Div notice = new Div(Icon.INFO.create(), Markup.span(words));
        notice.addClassName("refused");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }
}
