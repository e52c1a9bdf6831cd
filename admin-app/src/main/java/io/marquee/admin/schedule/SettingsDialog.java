package io.marquee.admin.schedule;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import io.marquee.admin.ui.Markup;
import io.marquee.epg.editing.Board;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/** Where days begin, and which channels the generator leaves alone. */
final class SettingsDialog extends Dialog {

    SettingsDialog(ScheduleDesk desk, Board board, Runnable done) {
        setHeaderTitle("How schedules are kept");
        setWidth("520px");
        var zone = new ComboBox<String>("Time zone");
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue(
                board.days().zone().getId().equals("Z")
                        ? "UTC"
                        : board.days().zone().getId());
        zone.setHelperText("Where a schedule's day begins and ends. Nothing that is scheduled moves.");
        zone.setWidthFull();
        var byHand = new MultiSelectComboBox<Board.Row>("Scheduled by hand alone");
        byHand.setItems(board.rows());
        byHand.setItemLabelGenerator(row -> row.channel().name());
        Set<Board.Row> before = board.rows().stream().filter(Board.Row::byHand).collect(Collectors.toSet());
        byHand.setValue(before);
        byHand.setHelperText(
                "The generator fills what is empty on all other channels, except on days that you publish.");
        byHand.setWidthFull();
        add(Markup.div("stack", zone, byHand));
        NativeButton cancel = Markup.button("Cancel", "ghost", "sm");
        cancel.addClickListener(_ -> close());
        NativeButton save = Markup.button("Save", "primary", "sm");
        save.addClickListener(_ -> {
            if (zone.getValue() != null) {
                desk.keepDaysOf(zone.getValue());
            }
            board.rows().stream()
                    .filter(row -> before.contains(row) != byHand.getValue().contains(row))
                    .forEach(row ->
                            desk.byHand(row.channel().id(), byHand.getValue().contains(row)));
            close();
            done.run();
        });
        getFooter().add(cancel, save);
    }
}
