package io.marquee.admin.catalogue;

import com.vaadin.flow.router.QueryParameters;
import io.marquee.catalogue.Publication;
import io.marquee.catalogue.TitleColumn;
import io.marquee.catalogue.TitleOrder;
import io.marquee.catalogue.TitleRowFilter;
import io.marquee.catalogue.TitleType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of the catalogue is looked at, as it stands in the address: worth a bookmark, and found again by going back. */
record TitleFilters(TitleRowFilter rows, @Nullable TitleOrder order) {

    static final TitleFilters NONE = new TitleFilters(TitleRowFilter.ALL, null);

    static TitleFilters of(QueryParameters query) {
        return new TitleFilters(
                new TitleRowFilter(
                        query.getSingleParameter("q").orElse(""),
                        constant(TitleType.class, query.getSingleParameter("type")),
                        constant(Publication.class, query.getSingleParameter("publication")),
                        query.getSingleParameter("genre")
                                .filter(code -> !code.isBlank())
                                .orElse(null)),
                order(query.getSingleParameter("sort")));
    }

    QueryParameters query() {
        Map<String, String> values = new LinkedHashMap<>();
        if (!rows.search().isBlank()) {
            values.put("q", rows.search());
        }
        if (rows.type() != null) {
            values.put("type", rows.type().name());
        }
        if (rows.publication() != null) {
            values.put("publication", rows.publication().name());
        }
        if (rows.genre() != null) {
            values.put("genre", rows.genre());
        }
        if (order != null) {
            values.put(
                    "sort",
                    (order.ascending() ? "" : "-") + order.column().name().toLowerCase(Locale.ROOT));
        }
        return QueryParameters.simple(values);
    }

    List<TitleOrder> orders() {
        return order == null ? List.of() : List.of(order);
    }

    boolean none() {
        return rows.equals(TitleRowFilter.ALL);
    }

    TitleFilters showing(TitleRowFilter other) {
        return new TitleFilters(other, order);
    }

    TitleFilters sorted(@Nullable TitleOrder other) {
        return new TitleFilters(rows, other);
    }

    private static @Nullable TitleOrder order(Optional<String> text) {
        String name = text.orElse("");
        boolean ascending = !name.startsWith("-");
        TitleColumn column = constant(TitleColumn.class, Optional.of(ascending ? name : name.substring(1)));
        return column == null ? null : new TitleOrder(column, ascending);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, Optional<String> name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(name.orElse(""))) {
                return constant;
            }
        }
        return null;
    }
}
