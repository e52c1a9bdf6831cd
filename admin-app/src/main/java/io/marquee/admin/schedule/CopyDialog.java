package io.marquee.admin.schedule;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import io.marquee.admin.ui.Markup;
import io.marquee.epg.Channel;
import io.marquee.epg.editing.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Asks which day or week is to be shown again, and when. */
final class CopyDialog extends Dialog {

    private static final String DAY = "This day";
    private static final String WEEK = "Seven days from it";

    CopyDialog(LocalDate day, List<Channel> channels, SerializableConsumer<Command> copy) {
        setHeaderTitle("Copy a day or a week");
        setWidth("480px");
        var what = new RadioButtonGroup<String>("What");
        what.setItems(DAY, WEEK);
        what.setValue(DAY);
        var from = new DatePicker("From", day);
        var to = new DatePicker("To", day.plusDays(7));
        from.setLocale(Locale.UK);
        to.setLocale(Locale.UK);
        var one = new ComboBox<Channel>("Channel");
        one.setItems(channels);
        one.setItemLabelGenerator(Channel::name);
        one.setPlaceholder("All that are shown");
        one.setClearButtonVisible(true);
        Paragraph refused = Markup.paragraph("", "danger", "small");
        refused.getElement().setAttribute("role", "alert");
        add(Markup.div(
                "stack",
                what,
                Markup.div("f2", from, to),
                one,
                Markup.paragraph(
                        "Each at its time on the clock. What begins on those days goes from the draft; nothing is"
                                + " published yet, and it can be undone.",
                        "small",
                        "muted"),
                refused));
        NativeButton cancel = Markup.button("Cancel", "ghost", "sm");
        cancel.addClickListener(_ -> close());
        NativeButton go = Markup.button("Copy", "primary", "sm");
        go.addClickListener(_ -> {
            @Nullable LocalDate first = from.getValue();
            @Nullable LocalDate target = to.getValue();
            if (first == null || target == null) {
                refused.setText("Both days are needed.");
                return;
            }
            try {
                var command = new Command.Copy(
                        (one.getValue() == null ? channels : List.of(one.getValue()))
                                .stream().map(Channel::id).toList(),
                        first,
                        target,
                        WEEK.equals(what.getValue()) ? Command.Copy.MOST_DAYS : 1);
                close();
                copy.accept(command);
            } catch (IllegalArgumentException overlapping) {
                refused.setText("The days may not lie within those that are copied.");
            }
        });
        getFooter().add(cancel, go);
    }
}
