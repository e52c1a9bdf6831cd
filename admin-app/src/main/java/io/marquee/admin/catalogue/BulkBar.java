package io.marquee.admin.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.catalogue.TitleCatalogue;
import io.marquee.catalogue.TitleId;
import io.marquee.catalogue.UnknownTitleException;
import java.util.Set;
import java.util.function.Consumer;

/** What can be done with several titles at once; there while some are selected. */
final class BulkBar extends Div {

    private final TitleTable table;

    BulkBar(TitleCatalogue titles, TitleTable table) {
        this.table = table;
        addClassName("bulk");
        setVisible(false);
        var count = Markup.bold("", "num");
        NativeButton publish = Markup.button(Icon.CHECK, "Publish", "sm");
        publish.addClickListener(_ -> each("published", titles::publish));
        NativeButton withdraw = Markup.button("Withdraw", "sm", "danger");
        withdraw.addClickListener(_ -> each("withdrawn", titles::withdraw));
        NativeButton none = Markup.iconButton(Icon.CROSS, "Select none", "sm");
        none.addClickListener(_ -> table.deselectAll());
        add(count, Markup.span("", "sep"), publish, withdraw, none);
        table.addSelectionListener(selection -> {
            int selected = selection.getAllSelectedItems().size();
            count.setText(selected + " selected");
            setVisible(selected > 0);
        });
    }

    private void each(String done, Consumer<TitleId> change) {
        Set<TitleList.Line> chosen = table.getSelectedItems();
        int changed = 0;
        int gone = 0;
        for (TitleList.Line line : chosen) {
            try {
                change.accept(line.title().id());
                changed++;
            } catch (UnknownTitleException _) {
                gone++; // deleted by somebody else in the meantime
            }
        }
        table.deselectAll();
        table.getDataProvider().refreshAll();
        Notification.show(
                changed + " " + done + (gone == 0 ? "" : "; " + gone + " had been deleted by somebody else"),
                4000,
                Notification.Position.BOTTOM_START);
    }
}
