package io.marquee.admin.schedule;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.epg.editing.Command;
import io.marquee.epg.editing.Content;
import io.marquee.epg.editing.Edit;
import io.marquee.epg.editing.Entry;
import io.marquee.epg.editing.Line;
import io.marquee.epg.editing.ScheduleDays;
import io.marquee.epg.editing.Way;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of one broadcast; it closes once they stand in the draft and loses nothing before. */
final class BroadcastDialog extends Dialog {

    private final ScheduleDesk desk;
    private final ScheduleDays days;
    private final Entry entry;
    private final Runnable done;
    private final Div notice = Markup.div("");
    private final DateTimePicker start = new DateTimePicker("Start");
    private final DateTimePicker stop = new DateTimePicker("Stop");
    private final TextField name = new TextField("Name");
    private final TextField subtitle = new TextField("Subtitle");
    private final TextField category = new TextField("Category");
    private final TextArea description = new TextArea("Description");

    BroadcastDialog(ScheduleDesk desk, ScheduleDays days, Line line, Runnable done) {
        this.desk = desk;
        this.days = days;
        this.entry = line.entry();
        this.done = done;
        boolean over = !entry.stop().isAfter(desk.now());
        boolean begun = entry.start().isBefore(desk.now());
        setHeaderTitle(entry.name());
        setWidth("640px");
        if (line.overtaken()) {
            notice.add(overtaken());
        }
        add(notice, fields(begun, over));
        NativeButton remove = Markup.button(Icon.BIN, "Remove", "ghost", "sm", "danger");
        remove.setEnabled(!begun);
        remove.addClickListener(_ -> finish(desk.apply(new Command.Remove(entry.id(), Way.EXACT))));
        NativeButton cancel = Markup.button(over ? "Close" : "Cancel", "ghost", "sm");
        cancel.addClickListener(_ -> close());
        NativeButton save = Markup.button(Icon.CHECK, "Save", "primary", "sm");
        save.setVisible(!over);
        save.addClickListener(_ -> save());
        getFooter().add(remove, Markup.span("", "grow"), cancel, save);
    }

    private Div fields(boolean begun, boolean over) {
        Content content = entry.showing().content();
        start.setLocale(Locale.UK);
        stop.setLocale(Locale.UK);
        start.setStep(Duration.ofMinutes(5));
        stop.setStep(Duration.ofMinutes(5));
        start.setValue(local(entry.start()));
        stop.setValue(local(entry.stop()));
        start.setReadOnly(begun);
        stop.setReadOnly(over);
        start.setHelperText("On the clocks of " + days.zone());
        name.setValue(content.name());
        subtitle.setValue(Objects.requireNonNullElse(content.subtitle(), ""));
        category.setValue(Objects.requireNonNullElse(content.category(), ""));
        description.setValue(content.description());
        for (TextField field : new TextField[] {name, subtitle, category}) {
            field.setReadOnly(over);
        }
        description.setReadOnly(over);
        description.addClassName("full");
        start.addClassName("full");
        stop.addClassName("full");
        name.addClassName("full");
        return Markup.div("f2 plan-form", start, stop, name, subtitle, category, description);
    }

    private void save() {
        if (start.getValue() == null || stop.getValue() == null) {
            say("Start and stop are needed.");
            return;
        }
        Instant from = instant(start.getValue(), entry.start());
        Instant to = instant(stop.getValue(), entry.stop());
        try {
            Edit edit = from.equals(entry.start()) && to.equals(entry.stop())
                    ? null
                    : desk.apply(new Command.Stretch(entry.id(), from, to, Way.EXACT));
            if (edit != null && !(edit instanceof Edit.Done)) {
                say(Outcome.words(edit, days));
                return;
            }
            Content written = written();
            if (!written.equals(entry.showing().content())) {
                edit = desk.apply(new Command.Rewrite(entry.id(), written));
            }
            finish(edit);
        } catch (IllegalArgumentException refused) {
            say(String.valueOf(refused.getMessage()));
        }
    }

    private Content written() {
        Content content = entry.showing().content();
        return new Content(
                content.title(),
                name.getValue().strip(),
                orNone(subtitle.getValue()),
                description.getValue().strip(),
                orNone(category.getValue()),
                content.maturity());
    }

    private void finish(@Nullable Edit edit) {
        if (edit != null && !(edit instanceof Edit.Done)) {
            say(Outcome.words(edit, days));
            return;
        }
        close();
        done.run();
    }

    private Div overtaken() {
        NativeButton theirs = Markup.button("Take theirs", "ghost", "sm");
        NativeButton ours = Markup.button("Keep ours", "ghost", "sm");
        theirs.addClickListener(_ -> {
            desk.takeTheirs(entry.id());
            finish(null);
        });
        ours.addClickListener(_ -> {
            desk.keepOurs(entry.id());
            finish(null);
        });
        Div banner = say("Somebody else has published this broadcast otherwise since.");
        banner.add(theirs, ours);
        return banner;
    }

    private Div say(String words) {
        Div banner = Markup.div("banner danger", Icon.WARNING.create(), Markup.div("grow small", Markup.span(words)));
        banner.getElement().setAttribute("role", "alert");
        notice.removeAll();
        notice.add(banner);
        return banner;
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, days.zone());
    }

    /** The moment itself while the field says what it said: of an hour that comes twice it may be the second. */
    private Instant instant(LocalDateTime value, Instant before) {
        return value.equals(local(before)) ? before : days.at(value.toLocalDate(), value.toLocalTime());
    }

    private static @Nullable String orNone(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
