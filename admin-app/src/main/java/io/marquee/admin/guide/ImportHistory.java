package io.marquee.admin.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Narrow;
import io.marquee.admin.ui.Panel;
import io.marquee.epg.importing.GuideImport;
import io.marquee.epg.importing.GuideImportReport;
import java.util.List;

/** The last imports, each with the way back. */
final class ImportHistory extends Panel {
    private final ImportDesk desk;
    private final Runnable changed;
    private final Grid<GuideImport> grid = new Grid<>();

    ImportHistory(ImportDesk desk, Runnable changed) {
        super("Imports");
        this.desk = desk;
        this.changed = changed;
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(new ComponentRenderer<>(each -> Markup.bold(each.name(), "clip")))
                .setHeader("Guide")
                .setWidth("160px");
        grid.addColumn(new ComponentRenderer<>(each -> ImportTags.of(each.state())))
                .setHeader("State")
                .setWidth("120px")
                .setFlexGrow(0);
        var source = grid.addColumn(GuideImport::sourceName).setHeader("Source").setWidth("150px");
        var when = grid.addColumn(new ComponentRenderer<>(each -> Moment.date(each.createdAt())))
                .setHeader("When")
                .setWidth("130px")
                .setFlexGrow(0);
        var outcome =
                grid.addColumn(ImportHistory::outcome).setHeader("Outcome").setWidth("240px");
        grid.addColumn(new ComponentRenderer<>(this::back))
                .setHeader("")
                .setWidth("130px")
                .setFlexGrow(0);
        Narrow.hides(this, Narrow.HANDHELD, List.of(source, when, outcome));
        add(grid);
    }

    void show(List<GuideImport> imports) {
        grid.setItems(imports);
        setVisible(!imports.isEmpty());
    }

    private static String outcome(GuideImport each) {
        GuideImportReport report = each.report();
        return report == null
                ? ""
                : Figures.of(report.added()) + " added, " + Figures.of(report.changed()) + " changed, "
                        + Figures.of(report.removed()) + " removed";
    }

    private Component back(GuideImport each) {
        if (each.state() != GuideImport.State.DONE) {
            return Markup.span("");
        }
        NativeButton back = Markup.button("Roll back", "ghost", "sm");
        back.addClickListener(_ -> {
            try {
                int channels = desk.imports().rollBack(each.id());
                Notices.say(Figures.of(channels, "schedule") + " as before");
            } catch (IllegalArgumentException refused) {
                Notices.say(String.valueOf(refused.getMessage()));
            }
            changed.run();
        });
        return back;
    }
}
