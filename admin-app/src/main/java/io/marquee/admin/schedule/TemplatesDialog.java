package io.marquee.admin.schedule;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.epg.Channel;
import io.marquee.epg.editing.Edit;
import io.marquee.epg.editing.ScheduleTemplate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/** The strips that are kept, each to be put into the draft over a period. */
final class TemplatesDialog extends Dialog {

    private final ScheduleDesk desk;
    private final List<Channel> channels;
    private final SerializableConsumer<Edit> done;
    private final DatePicker first;
    private final DatePicker last;
    private final Checkbox replacing = new Checkbox("Replace what stands there");
    private final Div list = Markup.div("rows");
    private final Div refused = Markup.div("danger small");

    TemplatesDialog(ScheduleDesk desk, LocalDate day, List<Channel> channels, SerializableConsumer<Edit> done) {
        this.desk = desk;
        this.channels = channels;
        this.done = done;
        first = new DatePicker("From", day);
        last = new DatePicker("To", day.plusDays(27));
        first.setLocale(Locale.UK);
        last.setLocale(Locale.UK);
        refused.getElement().setAttribute("role", "alert");
        setHeaderTitle("Templates");
        setWidth("680px");
        var form = new TemplateForm(desk, channels, this::show);
        add(Markup.div("stack", Markup.div("f2", first, last), replacing, refused, list, form));
        NativeButton close = Markup.button("Close", "ghost", "sm");
        close.addClickListener(_ -> close());
        getFooter().add(close);
        show();
    }

    private void show() {
        list.removeAll();
        desk.templates().forEach(template -> list.add(row(template)));
        if (list.getComponentCount() == 0) {
            list.add(Markup.paragraph(
                    "None yet. A template shows a title at the same time on some days of each week.",
                    "muted",
                    "small"));
        }
    }

    private Div row(ScheduleTemplate template) {
        NativeButton apply = Markup.button("Apply", "primary", "sm");
        apply.setAriaLabel("Apply " + template.name());
        apply.addClickListener(_ -> apply(template));
        NativeButton forget = Markup.iconButton(Icon.BIN, "Delete " + template.name(), "sm", "ghost");
        forget.addClickListener(_ -> {
            desk.forget(template.id());
            show();
        });
        return Markup.div(
                "row",
                Markup.div(
                        "grow", Markup.bold(template.name(), "clip"), Markup.span(words(template), "small", "muted")),
                apply,
                forget);
    }

    private void apply(ScheduleTemplate template) {
        if (first.getValue() == null || last.getValue() == null) {
            refused.setText("Both days are needed.");
            return;
        }
        try {
            Edit edit = desk.apply(template.id(), first.getValue(), last.getValue(), replacing.getValue());
            close();
            done.accept(edit);
        } catch (IllegalArgumentException invalid) {
            refused.setText(String.valueOf(invalid.getMessage()));
        } catch (NoSuchElementException _) {
            refused.setText("Somebody else has deleted it.");
            show();
        }
    }

    private String words(ScheduleTemplate template) {
        String weekdays =
                template.weekdays().stream().sorted().map(TemplatesDialog::word).collect(Collectors.joining(", "));
        String channel = channels.stream()
                .filter(known -> known.id().equals(template.channel()))
                .map(Channel::name)
                .findFirst()
                .orElse("another channel");
        return channel + ", " + weekdays + " at " + template.at() + ", " + Standing.minutes(template.length());
    }

    static String word(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
