package io.marquee.catalogue;

/** One level of the grid's order. */
public record TitleOrder(TitleColumn column, boolean ascending) {

    String sql() {
        return column.sql() + (ascending ? " asc" : " desc");
    }
}
