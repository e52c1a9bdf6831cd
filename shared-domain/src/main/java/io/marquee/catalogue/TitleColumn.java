package io.marquee.catalogue;

/** What staff may sort the grid of titles by. */
public enum TitleColumn {
    NAME("t.sort_name"),
    TYPE("t.type"),
    YEAR("t.year"),
    PUBLICATION("t.publication"),
    TIER("t.required_tier"),
    MATURITY("t.maturity"),
    UPDATED("t.updated_at");

    private final String sql;

    TitleColumn(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
