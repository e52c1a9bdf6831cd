package io.marquee.admin.schedule;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.epg.editing.Placeable;
import java.util.List;
import java.util.Optional;

/** Titles and programmes to be dragged onto the timeline, or placed by a button. */
class PlacePanel extends Panel {

    private final TextField search = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final SerializableConsumer<Placeable> place;
    private List<Placeable> found = List.of();

    PlacePanel(SerializableFunction<String, List<Placeable>> named, SerializableConsumer<Placeable> place) {
        super("Titles and programmes");
        this.place = place;
        addClassName("place-panel");
        list.addClassName("fl");
        search.setPlaceholder("Search titles and programmes");
        search.setAriaLabel("Search titles and programmes");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidthFull();
        search.addValueChangeListener(change -> show(named.apply(change.getValue())));
        add(search, list);
        show(List.of());
    }

    /** One that it shows. */
    Optional<Placeable> find(String id) {
        return found.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private void show(List<Placeable> now) {
        found = now;
        list.removeAll();
        now.forEach(each -> list.add(item(each)));
        if (now.isEmpty()) {
            list.add(new ListItem(Markup.span(
                    search.getValue().isBlank()
                            ? "Drag what you find onto a channel, or choose a gap or a broadcast and place it there."
                            : "Nothing has this name.",
                    "muted",
                    "small")));
        }
    }

    private ListItem item(Placeable each) {
        NativeButton button = Markup.button("Place", "sm", "ghost");
        button.setAriaLabel("Place " + each.name());
        button.addClickListener(_ -> place.accept(each));
        var item = new ListItem(
                each.poster() == null ? Markup.span("", "thumb", "blank") : Markup.decoration(each.poster(), "thumb"),
                Markup.div(
                        "grow", Markup.bold(each.name(), "clip"), Markup.span(each.words(), "small", "muted", "clip")),
                button);
        item.getElement()
                .setAttribute("draggable", "true")
                .setAttribute("data-place", each.id())
                .setAttribute("data-name", each.name())
                .setAttribute(
                        "data-minutes",
                        String.valueOf(each.pieces().getFirst().length().toMinutes()));
        return item;
    }
}
