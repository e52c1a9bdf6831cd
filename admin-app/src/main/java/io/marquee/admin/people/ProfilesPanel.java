package io.marquee.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.catalogue.MaturityRating;
import io.marquee.people.AccountFile;
import io.marquee.profile.Profile;

/** Who watches on the account, and what they may see; a PIN is there or not, and nobody sees it. */
final class ProfilesPanel extends Panel {

    private final Span count;
    private final Div list = Markup.div("lines");

    ProfilesPanel() {
        this(Markup.span("", "small", "muted", "num"));
    }

    private ProfilesPanel(Span count) {
        super("Profiles", count);
        this.count = count;
        add(list);
    }

    void show(AccountFile opened) {
        count.setText(
                Figures.of(opened.profiles().size()) + " of " + opened.plan().profileLimit());
        list.removeAll();
        opened.profiles().stream().map(ProfilesPanel::line).forEach(list::add);
    }

    private static Component line(Profile profile) {
        Div tags = Markup.div("row wrap tight");
        if (profile.kids()) {
            tags.add(Markup.span("Kids", "tag", "s-info"));
        }
        if (profile.pinned()) {
            Span pin = Markup.span("", "tag", "line");
            pin.add(Icon.LOCK.create(), new Span("PIN"));
            tags.add(pin);
        }
        return Markup.div(
                "",
                Markup.decoration("/artwork/avatars/" + profile.avatar() + ".svg", "avatar"),
                Markup.div("grow", Markup.bold(profile.name(), "clip"), Markup.span(limit(profile), "small", "muted")),
                tags);
    }

    private static String limit(Profile profile) {
        return profile.maturityLimit() == MaturityRating.UNRATED
                ? "Sees everything"
                : "Up to " + profile.maturityLimit().age();
    }
}
