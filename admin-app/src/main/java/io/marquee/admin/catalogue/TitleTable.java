package io.marquee.admin.catalogue;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import io.marquee.admin.ui.PlanNames;
import io.marquee.admin.ui.Tags;
import io.marquee.catalogue.Genre;
import io.marquee.catalogue.TitleColumn;
import io.marquee.catalogue.TitleOrder;
import io.marquee.catalogue.TitleRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The grid of titles: its lines are drawn in the browser, sorted and fetched by the database. */
final class TitleTable extends Grid<TitleList.Line> {

    private static final int PAGE = 50;

    private final Map<String, String> genreNames;
    private final PlanNames plans;
    private final List<Column<TitleList.Line>> essential;
    private final List<Column<TitleList.Line>> dispensable;

    TitleTable(List<Genre> genres, PlanNames plans, Consumer<@Nullable TitleOrder> sorted) {
        super(PAGE);
        this.genreNames = genres.stream().collect(Collectors.toMap(Genre::code, Genre::name));
        this.plans = plans;
        setSelectionMode(SelectionMode.MULTI);
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
        column(title(), "Title", TitleColumn.NAME).setFlexGrow(1).setWidth("210px");
        var genre = addColumn(text(line -> names(line.title()), "muted")).setHeader("Genre");
        genre.setWidth("170px").setFlexGrow(0);
        var type = column(text(line -> FilterBar.words(line.title().type()), "muted"), "Type", TitleColumn.TYPE);
        type.setWidth("96px");
        var status = column(status(), "Status", TitleColumn.PUBLICATION);
        var age = column(text(line -> line.title().maturityRating().code(), "num muted"), "Age", TitleColumn.MATURITY);
        age.setWidth("84px");
        var plan = column(plan(), "Plan", TitleColumn.TIER);
        var embedding = addColumn(embedding()).setHeader("Embedding");
        embedding.setWidth("110px").setFlexGrow(0);
        var updated = column(updated(), "Edited", TitleColumn.UPDATED);
        updated.setWidth("140px");
        essential = List.of(type, status, plan, embedding);
        dispensable = List.of(genre, age, updated);
        addSortListener(sorting -> {
            if (sorting.isFromClient()) {
                sorted.accept(sorting.getSortOrder().stream()
                        .findFirst()
                        .map(TitleTable::order)
                        .orElse(null));
            }
        });
    }

    /** Those that only a handheld has no room for; there the line below the title says the most of it. */
    List<Column<TitleList.Line>> essential() {
        return essential;
    }

    /** Those without which the list still says what it must. */
    List<Column<TitleList.Line>> dispensable() {
        return dispensable;
    }

    void showOrder(@Nullable TitleOrder order) {
        if (order == null) {
            sort(List.of());
            return;
        }
        Column<TitleList.Line> column = getColumnByKey(order.column().name());
        if (column != null) {
            sort(List.of(new GridSortOrder<>(
                    column, order.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
        }
    }

    private Column<TitleList.Line> column(LitRenderer<TitleList.Line> renderer, String header, TitleColumn column) {
        return addColumn(renderer)
                .setHeader(header)
                .setKey(column.name())
                .setSortProperty(column.name())
                .setSortable(true)
                .setWidth("112px")
                .setFlexGrow(0);
    }

    private static TitleOrder order(GridSortOrder<TitleList.Line> order) {
        TitleColumn column = Arrays.stream(TitleColumn.values())
                .filter(known -> known.name().equals(order.getSorted().getKey()))
                .findFirst()
                .orElseThrow();
        return new TitleOrder(column, order.getDirection() == SortDirection.ASCENDING);
    }

    private LitRenderer<TitleList.Line> title() {
        return LitRenderer.<TitleList.Line>of("""
                        <a class="cell-title" href="${item.href}"><img class="thumb" src="${item.poster}" alt="" loading="lazy">
                        <span><b>${item.name}</b><span class="faint num wide">${item.wide}</span><span class="faint num narrow">${item.narrow}</span></span></a>""")
                .withProperty("href", line -> "titles/" + line.title().id())
                .withProperty("poster", line -> line.title().posterUrl())
                .withProperty("name", line -> line.title().name())
                .withProperty(
                        "wide",
                        line -> Stream.concat(
                                        Stream.of(String.valueOf(line.title().year())),
                                        line.title().directors().stream())
                                .collect(Collectors.joining(" · ")))
                .withProperty(
                        "narrow",
                        line -> line.title().year() + " · "
                                + Tags.words(line.title().publication()) + ", "
                                + plans.of(line.title().requiredTier()));
    }

    private String names(TitleRow title) {
        return title.genres().stream()
                .map(code -> genreNames.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
    }

    private static LitRenderer<TitleList.Line> text(ValueProvider<TitleList.Line, String> words, String classes) {
        return LitRenderer.<TitleList.Line>of("<span class=\"" + classes + "\">${item.words}</span>")
                .withProperty("words", words);
    }

    private static LitRenderer<TitleList.Line> status() {
        return LitRenderer.<TitleList.Line>of("<span class=\"tag ${item.style}\">${item.words}</span>")
                .withProperty("style", line -> Tags.style(line.title().publication()))
                .withProperty("words", line -> Tags.words(line.title().publication()));
    }

    private LitRenderer<TitleList.Line> plan() {
        return LitRenderer.<TitleList.Line>of("<span class=\"tag ${item.style}\">${item.words}</span>")
                .withProperty("style", line -> plans.lowest(line.title().requiredTier()) ? "line" : "tier")
                .withProperty("words", line -> plans.of(line.title().requiredTier()));
    }

    private static LitRenderer<TitleList.Line> embedding() {
        return LitRenderer.<TitleList.Line>of("<span class=\"dot ${item.style}\">${item.words}</span>")
                .withProperty("style", line -> Tags.style(line.embedding()))
                .withProperty("words", line -> Tags.words(line.embedding()));
    }

    private static LitRenderer<TitleList.Line> updated() {
        return LitRenderer.<TitleList.Line>of("<mq-time class=\"num muted\" form=\"ago\" at=\"${item.at}\"></mq-time>")
                .withProperty("at", line -> line.title().updatedAt().toString());
    }
}
