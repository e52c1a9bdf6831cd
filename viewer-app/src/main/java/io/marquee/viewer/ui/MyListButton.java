package io.marquee.viewer.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import io.marquee.catalogue.TitleId;
import io.marquee.library.MyList;
import io.marquee.profile.ProfileId;

/** Saves a title to the profile's list, or takes it off. */
public final class MyListButton extends NativeButton {

    private final MyList list;
    private final ProfileId profile;
    private final TitleId title;
    private boolean listed;

    public MyListButton(MyList list, ProfileId profile, TitleId title, boolean listed) {
        this.list = list;
        this.profile = profile;
        this.title = title;
        addClassNames("btn", "glass", "lg");
        show(listed);
        addClickListener(_ -> toggle());
    }

    private void toggle() {
        if (listed) {
            list.remove(profile, title);
            show(false);
        } else {
            show(list.add(profile, title));
        }
    }

    private void show(boolean now) {
        listed = now;
        removeAll();
        add((now ? Icon.CHECK : Icon.PLUS).create(), new Text(now ? "In my list" : "My list"));
        getElement().setAttribute("aria-pressed", String.valueOf(now));
    }
}
