package io.marquee.discovery;

/**
 * How the nearest vectors are found.
 *
 * <p>Exact compares all of the tenant's. By index looks in the HNSW graph of the tenant's own partition: it fetches more
 * than asked for and further while too few pass the filter, and the outer query ranks those exactly.
 */
enum VectorScan {
    EXACT,
    INDEX;

    /** How much the index widens its search: recall .99 of 20 at 100,000 clustered vectors. */
    static final int BREADTH = 200;

    /** Sorts by distance; zero added keeps the planner from an index where it would miss too much. */
    String orderBy(String distance) {
        return this == EXACT ? "(" + distance + ") + 0" : distance;
    }

    /** How many to rank for so many wanted. */
    int fetch(int wanted) {
        return this == EXACT ? wanted : Math.max(3 * wanted, 60);
    }
}
