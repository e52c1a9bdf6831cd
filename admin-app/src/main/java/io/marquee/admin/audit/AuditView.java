package io.marquee.admin.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Narrow;
import io.marquee.admin.ui.PlanNames;
import io.marquee.admin.ui.Staff;
import io.marquee.audit.AuditChange;
import io.marquee.audit.AuditPage;
import io.marquee.audit.AuditQuery;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What staff have done, the newest first. What is looked at stands in the address. */
@Route("audit")
@PageTitle("Audit")
@RolesAllowed({Staff.AUDITOR, Staff.OWNER})
class AuditView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final AuditQuery audit;
    private final Paragraph summary = Markup.paragraph("", "muted", "num");
    private final AuditBar bar;
    private final Grid<AuditChange> grid = new Grid<>();
    private final ChangePanel detail;
    private final NativeButton older = Markup.button("Show older", "ghost", "sm");
    private final List<AuditChange> shown = new ArrayList<>();
    private AuditFilters filters = AuditFilters.NONE;
    private AuditPage.@Nullable Place next;

    AuditView(AuditQuery audit, PlanNames plans) {
        this.audit = audit;
        getStyle().set("display", "flex").set("flex-direction", "column").set("flex", "1");
        bar = new AuditBar(audit.actors(), audit.things(), this::look);
        detail = new ChangePanel(new AuditValues(plans), grid::deselectAll);
        detail.setVisible(false);
        columns();
        older.addClickListener(_ -> read(next));
        add(
                Markup.head("Audit", summary),
                bar,
                Markup.div("audit", Markup.div("panel grid-panel", grid, Markup.div("row below", older)), detail));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters = AuditFilters.of(event.getLocation().getQueryParameters());
        bar.show(filters);
        reread();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
        grid.setEmptyStateComponent(Markup.state(
                Icon.SCROLL,
                "No change matches",
                "Fewer filters show more; a text is sought a stretch of time at a time."));
        grid.addColumn(new ComponentRenderer<>(AuditView::what))
                .setHeader("What")
                .setFlexGrow(3)
                .setWidth("200px");
        var who = grid.addColumn(AuditChange::actorName)
                .setHeader("Who")
                .setFlexGrow(1)
                .setWidth("130px");
        var where = grid.addColumn(AuditChange::actorAddress)
                .setHeader("Address")
                .setWidth("140px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(change -> Moment.date(change.at())))
                .setHeader("When")
                .setWidth("130px")
                .setFlexGrow(0);
        Narrow.hides(this, Narrow.HANDHELD, List.of(who));
        Narrow.hides(this, Narrow.LAPTOP, List.of(where));
        grid.addSelectionListener(selection -> {
            detail.setVisible(selection.getFirstSelectedItem().isPresent());
            selection.getFirstSelectedItem().ifPresent(detail::show);
        });
    }

    private static Component what(AuditChange change) {
        Span words = new Span(Markup.bold(AuditWords.line(change)));
        if (change.partCount() > 1) {
            words.add(Markup.span(Figures.of(change.partCount(), "part"), "faint", "num", "wide"));
        }
        words.add(Markup.span(change.actorName(), "faint", "narrow"));
        return Markup.div("cell-title", words);
    }

    /** Looks at something else: the address follows. */
    private void look(AuditFilters other) {
        if (other.equals(filters)) {
            return;
        }
        filters = other;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("audit", filters.query()));
        reread();
    }

    private void reread() {
        shown.clear();
        read(null);
    }

    private void read(AuditPage.@Nullable Place before) {
        AuditPage page = audit.changes(filters.asked(), before, PAGE);
        shown.addAll(page.changes());
        next = page.next();
        grid.setItems(new ArrayList<>(shown));
        detail.setVisible(false);
        older.setVisible(next != null);
        summary.setText(
                next == null
                        ? Figures.of(shown.size(), "change")
                        : "The newest " + Figures.of(shown.size(), "change")
                                + (filters.text().isEmpty() ? "" : " found so far"));
    }
}
