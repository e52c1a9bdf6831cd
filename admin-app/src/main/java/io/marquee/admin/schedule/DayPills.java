package io.marquee.admin.schedule;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import io.marquee.admin.ui.Markup;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The days around the one that is shown, and a calendar for the others. */
class DayPills extends Div {

    private static final DateTimeFormatter PILL = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private final SerializableConsumer<LocalDate> chosen;

    DayPills(SerializableConsumer<LocalDate> chosen) {
        this.chosen = chosen;
        addClassNames("row", "day-pills");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Day");
    }

    void show(LocalDate day, LocalDate today) {
        removeAll();
        for (LocalDate each = day.minusDays(1); !each.isAfter(day.plusDays(1)); each = each.plusDays(1)) {
            LocalDate pilled = each;
            var pill = new NativeButton(each.equals(today) ? "Today" : PILL.format(each));
            pill.addClassNames("chip");
            pill.setAriaLabel(WHOLE.format(each));
            pill.getElement().setAttribute("aria-pressed", String.valueOf(each.equals(day)));
            pill.addClickListener(_ -> chosen.accept(pilled));
            add(pill);
        }
        var calendar = new DatePicker(day);
        calendar.setAriaLabel("Another day");
        calendar.setLocale(Locale.UK);
        calendar.setWidth("150px");
        calendar.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
        add(Markup.div("wide", calendar));
    }
}
