package io.marquee.discovery;

import io.marquee.catalogue.CardSql;
import io.marquee.tenancy.TenantScope;

/** The part that all questions for near titles share: which visible titles lie nearest to a vector. */
final class NearestSql {

    private NearestSql() {}

    /**
     * A query of the columns {@code id} and {@code distance}, nearest first. How many stands in it as a number: not
     * knowing it, the planner expects a tenth of all titles and reads the rest of them to join.
     *
     * @param wanted how many the audience is to get; an index scan fetches more
     * @param vector an expression for the vector to be near to, of the model {@code model}; null finds nothing
     * @param condition further conditions on {@code t}, beginning with {@code and}
     */
    static String nearest(VectorScan scan, int wanted, String vector, String model, String condition) {
        String distance = "e.embedding <=> " + vector;
        return "select t.id, " + distance + " as distance from title_embedding e join (" + CardSql.TITLES
                + ") on t.tenant_id = e.tenant_id and t.id = e.title_id where" + CardSql.VISIBLE
                + (scan == VectorScan.INDEX ? partition() : "")
                + " and e.model = " + model + " " + condition
                + " order by " + scan.orderBy(distance) + " limit " + scan.fetch(wanted);
    }

    /** The policy says the same, but the planner sees only a literal in time to leave other partitions out. */
    private static String partition() {
        return " and e.tenant_id = '" + TenantScope.require().value() + "'::uuid";
    }
}
