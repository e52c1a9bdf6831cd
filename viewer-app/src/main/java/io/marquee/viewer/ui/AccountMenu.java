package io.marquee.viewer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.marquee.profile.Profile;
import io.marquee.profile.Theme;
import org.jspecify.annotations.Nullable;

/** What opens from the profile's picture; shown and put away by the browser itself. */
class AccountMenu extends Div {

    private static final String NAME = "account-menu";

    private final Profile profile;

    /**
     * A menu.
     *
     * @param choose told of another look; null where the brand has but one
     */
    AccountMenu(Profile profile, String accountName, @Nullable SerializableConsumer<Theme> choose, Command signOut) {
        this.profile = profile;
        setId(NAME);
        addClassName("menu");
        getElement().setAttribute("popover", "auto");
        getElement().executeJs("this.addEventListener('click', e => e.target.closest('a') && this.hidePopover())");
        Div who = new Div(
                avatar(),
                new Div(Markup.bold(profile.name()), Markup.paragraph("Account of " + accountName, "small", "muted")));
        who.addClassName("who-is");
        add(
                who,
                item("/profiles", Icon.PEOPLE, "Switch profile"),
                item("/favourites", Icon.BELL, "Favourites and reminders"));
        if (!profile.kids()) {
            add(item("/account", Icon.PERSON, "My account"));
        }
        if (choose != null) {
            Div theme = new Div(Markup.span("Theme", "small", "muted"), new ThemeSwitch(profile.theme(), choose));
            theme.addClassName("theme");
            add(theme);
        }
        NativeButton leave = new NativeButton();
        leave.add(Icon.LEAVE.create(), new Text("Sign out"));
        leave.addClassName("item");
        leave.addClickListener(_ -> signOut.execute());
        add(leave);
    }

    /** A button that opens the menu; each place that shows the picture has one. */
    NativeButton opener(boolean named) {
        NativeButton button = new NativeButton();
        button.addClassName("me");
        button.getElement().setAttribute("popovertarget", NAME);
        button.getElement().setAttribute("aria-haspopup", "true");
        button.add(avatar());
        if (named) {
            button.add(Markup.span(profile.name(), "clip"));
        }
        button.setAriaLabel(profile.name() + ": profile and account");
        return button;
    }

    private Component avatar() {
        Span round = new Span(Markup.decoration(CurrentViewer.avatar(profile)));
        round.addClassName("avatar");
        return round;
    }

    private static Anchor item(String address, Icon icon, String words) {
        return Markup.link(address, icon, words, "item");
    }
}
