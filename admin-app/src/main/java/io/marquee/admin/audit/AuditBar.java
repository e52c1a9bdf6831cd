package io.marquee.admin.audit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.marquee.admin.ui.Icon;
import io.marquee.audit.AuditActor;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What narrows the audit down. */
final class AuditBar extends Div {

    private static final int TYPING = 400; // milliseconds

    private final List<AuditActor> actors;
    private final List<String> things;
    private final TextField text = new TextField();
    private final Select<AuditActor> actor = new Select<>();
    private final Select<String> thing = new Select<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private @Nullable String id;
    private boolean showing;

    AuditBar(List<AuditActor> actors, List<String> things, Consumer<AuditFilters> changed) {
        this.actors = actors;
        this.things = things;
        addClassName("filters");
        text.setPlaceholder("Name, note or value");
        text.setAriaLabel("Name, note or value");
        text.setPrefixComponent(Icon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING);
        open(actor, "Anybody", actors);
        actor.setItemLabelGenerator(item -> item == null ? "Anybody" : item.name());
        open(thing, "Anything", things);
        thing.setItemLabelGenerator(item -> item == null ? "Anything" : AuditWords.thing(item));
        day(from, "From");
        day(to, "To");
        Runnable ask = () -> {
            if (!showing) {
                changed.accept(filters());
            }
        };
        text.addValueChangeListener(_ -> ask.run());
        actor.addValueChangeListener(_ -> ask.run());
        thing.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                id = null;
            }
            ask.run();
        });
        from.addValueChangeListener(_ -> ask.run());
        to.addValueChangeListener(_ -> ask.run());
        add(text, actor, thing, from, to);
    }

    void show(AuditFilters filters) {
        showing = true;
        id = filters.id();
        text.setValue(filters.text());
        actor.setValue(actors.stream()
                .filter(known -> known.id().equals(filters.actor()))
                .findFirst()
                .orElse(null));
        thing.setValue(things.contains(filters.thing()) ? filters.thing() : null);
        from.setValue(filters.from());
        to.setValue(filters.to());
        showing = false;
    }

    private AuditFilters filters() {
        @Nullable AuditActor who = actor.getValue();
        return new AuditFilters(
                who == null ? null : who.id(),
                thing.getValue(),
                id,
                from.getValue(),
                to.getValue(),
                text.getValue().strip());
    }

    private static <T> void open(Select<T> select, String any, List<T> items) {
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setPlaceholder(any);
        select.setAriaLabel(any);
    }

    private static void day(DatePicker picker, String label) {
        picker.setPlaceholder(label);
        picker.setAriaLabel(label + ", UTC");
        picker.setLocale(Locale.UK);
        picker.setClearButtonVisible(true);
    }
}
