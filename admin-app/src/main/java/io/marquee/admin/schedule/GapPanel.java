package io.marquee.admin.schedule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.catalogue.TitleId;
import io.marquee.epg.editing.Suggestion;
import java.util.List;
import java.util.Optional;

/** What would fill the chosen gap, the best first. */
class GapPanel extends Panel {

    private final Div content = Markup.div("stack");

    GapPanel() {
        super("Fill the gap");
        addClassName("gap-panel");
        add(content);
        showNone();
    }

    /** While no gap is chosen. */
    void showNone() {
        content.removeAll();
        content.add(
                Markup.paragraph("Choose a gap on the timeline to see what would fill it.", "muted", "small"), keys());
    }

    /**
     * Shows what there is.
     *
     * @param where channel and times
     * @param poster path of a title's poster
     */
    void show(
            String where,
            List<Suggestion> suggestions,
            SerializableFunction<TitleId, Optional<String>> poster,
            SerializableConsumer<Suggestion> place) {
        content.removeAll();
        content.add(Markup.paragraph(where, "small", "muted", "num"));
        var list = new UnorderedList();
        list.addClassName("fl");
        for (Suggestion suggestion : suggestions) {
            NativeButton button = Markup.button("Place", "sm", list.getComponentCount() == 0 ? "primary" : "ghost");
            button.setAriaLabel("Place " + suggestion.name() + ", " + suggestion.words());
            button.addClickListener(_ -> place.accept(suggestion));
            list.add(new ListItem(
                    Optional.ofNullable(suggestion.title())
                            .flatMap(poster)
                            .<Component>map(path -> Markup.decoration(path, "thumb"))
                            .orElseGet(() -> Markup.span("", "thumb", "blank")),
                    Markup.div(
                            "grow",
                            Markup.bold(suggestion.name(), "clip"),
                            Markup.span(suggestion.words(), "small", "muted")),
                    Markup.span(suggestion.fit() + "% fit", "num", "small", "muted"),
                    button));
        }
        content.add(
                suggestions.isEmpty()
                        ? Markup.paragraph("Nothing in the channel's repertoire is short enough.", "muted", "small")
                        : list,
                keys());
    }

    private static Div keys() {
        Div keys = Markup.div("xs faint");
        keys.getElement()
                .setProperty(
                        "innerHTML",
                        "Drag with the pointer, or focus a broadcast and use <kbd>Alt</kbd> <kbd>←</kbd> <kbd>→</kbd> to"
                                + " move by five minutes, with <kbd>Shift</kbd> to stretch. <kbd>Delete</kbd> removes,"
                                + " <kbd>Enter</kbd> opens its fields, <kbd>Ctrl</kbd> <kbd>Z</kbd> takes back.");
        return keys;
    }
}
