package io.marquee.admin.guide;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.epg.source.GuideKind;
import io.marquee.epg.source.GuideSource;
import io.marquee.epg.source.SourceDraft;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Where a source is added or changed; what was typed stays until it is taken. */
final class SourceDialog extends Dialog {
    private final ImportDesk desk;
    private final @Nullable GuideSource source;
    private final Runnable done;
    private final Div notice = Markup.div("danger");
    private final TextField name = new TextField("Name");
    private final Select<GuideKind> kind = new Select<>();
    private final TextField address = new TextField("Address");
    private final ComboBox<String> zone = new ComboBox<>("Zone of times that name none");
    private final IntegerField priority = new IntegerField("Priority");
    private final IntegerField shift = new IntegerField("Time shift, minutes");
    private final IntegerField refresh = new IntegerField("Refresh every, hours");
    private final Checkbox enabled = new Checkbox("Enabled");
    private final Checkbox creates = new Checkbox("Make channels of what nobody has");
    private final Checkbox keeps = new Checkbox("Leave alone what people scheduled");

    /**
     * A dialog to be opened.
     *
     * @param source null to add one
     * @param done called when something was written
     */
    SourceDialog(ImportDesk desk, @Nullable GuideSource source, Runnable done) {
        this.desk = desk;
        this.source = source;
        this.done = done;
        kind.setLabel("Kind");
        kind.setItems(GuideKind.values());
        kind.setItemLabelGenerator(each -> each == GuideKind.XMLTV ? "Guide (XMLTV)" : "Playlist (M3U)");
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        priority.setHelperText("The lower number is shown");
        refresh.setHelperText("Empty for never");
        notice.getElement().setAttribute("role", "alert");
        show(source == null ? SourceDraft.usual("New source", GuideKind.XMLTV, null) : source.settings());
        NativeButton cancel = Markup.button("Cancel", "ghost", "sm");
        NativeButton save = Markup.button(Icon.CHECK, source == null ? "Add" : "Save", "primary", "sm");
        cancel.addClickListener(_ -> close());
        save.addClickListener(_ -> save());
        setHeaderTitle(source == null ? "New source" : "Edit " + source.name());
        setWidth("560px");
        setCloseOnOutsideClick(false);
        var form =
                Markup.div("source-form", name, kind, address, zone, priority, shift, refresh, enabled, creates, keeps);
        add(notice, form);
        getFooter().add(cancel, save);
    }

    private void show(SourceDraft draft) {
        Duration every = draft.refresh();
        name.setValue(draft.name());
        kind.setValue(draft.kind());
        address.setValue(draft.address() == null ? "" : draft.address());
        zone.setValue(draft.defaultZone().getId());
        priority.setValue(draft.priority());
        shift.setValue((int) draft.timeShift().toMinutes());
        refresh.setValue(every == null ? null : (int) every.toHours());
        enabled.setValue(draft.enabled());
        creates.setValue(draft.createsChannels());
        keeps.setValue(draft.keepsHandEdits());
    }

    private void save() {
        try {
            var draft = new SourceDraft(
                    name.getValue(),
                    kind.getValue(),
                    address.getValue(),
                    ZoneId.of(zone.getValue() == null ? "UTC" : zone.getValue()),
                    priority.getValue() == null ? 100 : priority.getValue(),
                    Duration.ofMinutes(shift.getValue() == null ? 0 : shift.getValue()),
                    refresh.getValue() == null ? null : Duration.ofHours(refresh.getValue()),
                    enabled.getValue(),
                    creates.getValue(),
                    keeps.getValue());
            if (source == null) {
                desk.sources().add(draft);
            } else if (!desk.sources().change(source.id(), source.version(), draft)) {
                notice.setText("Somebody else has changed this source since. What you typed is still here to copy.");
                return;
            }
            close();
            done.run();
        } catch (IllegalArgumentException | DateTimeException refused) {
            notice.setText(refused.getMessage());
        }
    }
}
