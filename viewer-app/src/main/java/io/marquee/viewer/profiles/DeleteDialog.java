package io.marquee.viewer.profiles;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import io.marquee.profile.Profile;
import io.marquee.profile.ProfileLosses;
import io.marquee.viewer.ui.Markup;

/** Says what goes with a profile, and asks. */
@Tag("dialog")
class DeleteDialog extends HtmlContainer {

    DeleteDialog(Profile profile, ProfileLosses losses, Command delete) {
        addClassName("pin-box");
        getElement().setAttribute("aria-labelledby", "going");
        H2 heading = new H2("Delete " + profile.name() + "?");
        heading.setId("going");
        NativeButton keep = new NativeButton("Keep it");
        keep.addClassNames("btn", "ghost");
        keep.getElement().setAttribute("autofocus", true);
        keep.addClickListener(_ -> getElement().removeFromParent());
        NativeButton go = new NativeButton("Delete profile");
        go.addClassNames("btn", "destroy");
        go.addClickListener(_ -> delete.execute());
        Div ways = new Div(keep, go);
        ways.addClassNames("row", "wrap");
        Div box = new Div(
                Faces.of(profile),
                heading,
                Markup.paragraph(
                        losses.isNothing()
                                ? "It has begun, saved and rated nothing yet."
                                : "This cannot be undone. With it goes:",
                        "muted",
                        "small"));
        if (!losses.isNothing()) {
            box.add(list(losses));
        }
        box.add(ways);
        box.addClassNames("dialog", "pin", "rise");
        add(box);
        getElement()
                .addEventListener("cancel", _ -> getElement().removeFromParent())
                .preventDefault();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.open || this.showModal()");
    }

    private static UnorderedList list(ProfileLosses losses) {
        UnorderedList lost = new UnorderedList(
                loss(losses.begun(), "title", "begun or seen"),
                loss(losses.saved(), "title", "in My list"),
                loss(losses.rated(), "rating", "given"));
        lost.addClassName("losses");
        return lost;
    }

    private static ListItem loss(int count, String what, String where) {
        ListItem item = new ListItem(Markup.bold(count == 0 ? "No" : String.valueOf(count)));
        item.add(Markup.span((count == 1 ? what : what + "s") + " " + where));
        return item;
    }
}
