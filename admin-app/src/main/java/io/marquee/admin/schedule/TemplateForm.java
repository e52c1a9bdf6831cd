package io.marquee.admin.schedule;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.provider.Query;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.catalogue.TitleId;
import io.marquee.epg.Channel;
import io.marquee.epg.editing.Placeable;
import io.marquee.epg.editing.ScheduleTemplate;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Where a template is made. */
final class TemplateForm extends Div {

    private static final Duration STEP = Duration.ofMinutes(5);

    private final ScheduleDesk desk;
    private final Runnable made;
    private final TextField name = new TextField("Name");
    private final ComboBox<Channel> channel = new ComboBox<>("Channel");
    private final ComboBox<Placeable> title = new ComboBox<>("Title");
    private final TimePicker at = new TimePicker("At", LocalTime.of(20, 15));
    private final IntegerField minutes = new IntegerField("Minutes");
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>("Days");
    private final Div refused = Markup.div("danger small");

    TemplateForm(ScheduleDesk desk, List<Channel> channels, Runnable made) {
        this.desk = desk;
        this.made = made;
        addClassNames("stack", "template-form");
        refused.getElement().setAttribute("role", "alert");
        channel.setItems(channels);
        channel.setItemLabelGenerator(Channel::name);
        title.setItems(query -> titles(query).stream());
        title.setItemLabelGenerator(Placeable::name);
        title.setPlaceholder("Type a part of its name");
        title.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                minutes.setValue(
                        (int) change.getValue().pieces().getFirst().length().toMinutes());
            }
        });
        at.setStep(STEP);
        at.setLocale(Locale.UK);
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(TemplatesDialog::word);
        weekdays.setValue(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        NativeButton keep = Markup.button(Icon.PLUS, "Keep template", "ghost", "sm");
        keep.addClickListener(_ -> keep());
        add(
                Markup.bold("New template"),
                Markup.div("f2", name, channel, title, Markup.div("f2", at, minutes)),
                weekdays,
                refused,
                Markup.row(keep));
    }

    private List<Placeable> titles(Query<Placeable, String> query) {
        int offset = query.getOffset();
        int limit = query.getLimit();
        return desk.named(query.getFilter().orElse("")).stream()
                .filter(each -> each.pieces().getFirst().content().title() != null)
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private void keep() {
        TitleId shown = title.getValue() == null
                ? null
                : title.getValue().pieces().getFirst().content().title();
        if (channel.getValue() == null || shown == null || at.getValue() == null || minutes.getValue() == null) {
            refused.setText("Channel, title, time and minutes are needed.");
            return;
        }
        try {
            desk.keep(new ScheduleTemplate(
                    UUID.randomUUID(),
                    name.getValue(),
                    channel.getValue().id(),
                    weekdays.getValue(),
                    at.getValue(),
                    Duration.ofMinutes(minutes.getValue()),
                    shown));
            refused.setText("");
            name.clear();
            made.run();
        } catch (IllegalArgumentException invalid) {
            refused.setText(String.valueOf(invalid.getMessage()));
        }
    }
}
