package io.marquee.admin.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Narrow;
import io.marquee.admin.ui.PlanNames;
import io.marquee.admin.ui.Staff;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.CountsByState;
import io.marquee.catalogue.TitleCatalogue;
import io.marquee.embedding.Embeddings;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** All titles, drafts too. What is looked at stands in the address. */
@Route("titles")
@PageTitle("Titles")
@RolesAllowed(Staff.EDITOR)
class TitlesView extends Div implements BeforeEnterObserver {

    private final CatalogueQuery catalogue;
    private final Paragraph summary = Markup.paragraph("", "muted", "num");
    private final FilterBar bar;
    private final TitleTable table;
    private final CallbackDataProvider<TitleList.Line, Void> data;
    private TitleFilters filters = TitleFilters.NONE;

    TitlesView(CatalogueQuery catalogue, TitleList list, TitleCatalogue titles, PlanNames plans, LiveFeed feed) {
        this.catalogue = catalogue;
        getStyle().set("display", "flex").set("flex-direction", "column").set("flex", "1");
        bar = new FilterBar(catalogue.genres(), rows -> look(filters.showing(rows)));
        table = new TitleTable(catalogue.genres(), plans, order -> look(filters.sorted(order)));
        data = DataProvider.fromCallbacks(
                query -> list.lines(filters.rows(), filters.orders(), query.getOffset(), query.getLimit()), query -> {
                    int count = list.count(filters.rows());
                    bar.matching(count);
                    return count;
                });
        table.setDataProvider(data);
        table.setEmptyStateComponent(
                Markup.state(Icon.TITLES, "No title matches", "Fewer filters show more.", clear()));
        BulkBar bulk = new BulkBar(titles, table);
        add(
                Markup.head(
                        "Titles",
                        summary,
                        Markup.linkButton("titles/import", Icon.UPLOAD, "Import", "ghost", "sm"),
                        Markup.linkButton("titles/new", Icon.PLUS, "New title", "primary", "sm")),
                bar,
                Markup.div("panel grid-panel", table),
                bulk);
        Narrow.hides(this, Narrow.HANDHELD, table.essential());
        Narrow.hides(this, Narrow.LAPTOP, table.dispensable());
        feed.follow(this, Set.of(LiveFeed.CATALOGUE, Embeddings.TOPIC), this::reread);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters = TitleFilters.of(event.getLocation().getQueryParameters());
        bar.show(filters.rows());
        table.showOrder(filters.order());
        reread();
    }

    /** Looks at something else: the address follows. */
    private void look(TitleFilters other) {
        if (other.equals(filters)) {
            return;
        }
        filters = other;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("titles", filters.query()));
        reread();
    }

    private void reread() {
        CountsByState counts = catalogue.counts();
        summary.setText(Figures.of(counts.total(), "title") + " · " + Figures.of(counts.published()) + " published · "
                + Figures.of(counts.draft(), "draft") + " · " + Figures.of(counts.withdrawn()) + " withdrawn");
        data.refreshAll();
    }

    private Component clear() {
        var clear = Markup.button(Icon.CROSS, "Clear filters", "ghost", "sm");
        clear.addClickListener(_ -> {
            bar.show(TitleFilters.NONE.rows());
            look(TitleFilters.NONE);
        });
        return clear;
    }
}
