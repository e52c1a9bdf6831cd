package io.marquee.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Panel;
import io.marquee.people.AccountNote;
import java.util.List;

/** What staff did to the account, and why. */
final class NotesPanel extends Panel {

    private final Div list = Markup.div("notes");

    NotesPanel() {
        super("Done by staff");
        add(list);
    }

    void show(List<AccountNote> notes) {
        setVisible(!notes.isEmpty());
        list.removeAll();
        notes.stream().map(NotesPanel::line).forEach(list::add);
    }

    private static Component line(AccountNote note) {
        Moment at = Moment.date(note.at());
        at.addClassNames("num");
        return Markup.div(
                "",
                Markup.span(note.words(), "wrap-anywhere"),
                Markup.div("small muted", Markup.span(note.by() + " · "), at));
    }
}
