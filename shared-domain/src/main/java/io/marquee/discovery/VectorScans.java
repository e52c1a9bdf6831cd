package io.marquee.discovery;

import io.marquee.catalogue.Audience;
import io.marquee.catalogue.CardSql;
import io.marquee.embedding.Embeddings;
import io.marquee.event.Event;
import io.marquee.event.EventReceiver;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Chooses the scan: by index in a tenant that has a partition of its own, unless the audience may see so few of its
 * titles that a filtered index scan would miss neighbours. What it has looked up it knows for five minutes.
 */
@Component
class VectorScans implements EventReceiver {

    private static final Duration KNOWN_FOR = Duration.ofMinutes(5);
    private static final double SELECTIVE = 0.05;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<Key, Choice> choices = new ConcurrentHashMap<>();

    VectorScans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The scan for this audience, its settings made for the running transaction. */
    VectorScan choose(Audience audience) {
        Instant now = clock.instant();
        var key = new Key(TenantScope.require(), audience.maturityLimit());
        Choice choice = choices.get(key);
        if (choice == null || !now.isBefore(choice.until())) {
            choice = new Choice(lookUp(audience, now), now.plus(KNOWN_FOR));
            choices.put(key, choice);
        }
        if (choice.scan() == VectorScan.INDEX) {
            jdbc.sql("""
                    select set_config('hnsw.ef_search', :breadth, true),
                           set_config('hnsw.iterative_scan', 'strict_order', true)
                    """)
                    .param("breadth", Integer.toString(VectorScan.BREADTH))
                    .query()
                    .singleRow();
        }
        return choice.scan();
    }

    @Override
    public Set<String> topics() {
        return Set.of(Embeddings.TOPIC);
    }

    @Override
    public void on(Event event) {
        choices.keySet().removeIf(key -> key.tenant().equals(event.tenant()));
    }

    private VectorScan lookUp(Audience audience, Instant now) {
        boolean ownPartition = jdbc.sql("""
                select to_regclass('marquee.title_embedding_' || replace(current_tenant()::text, '-', '')) is not null
                """).query(Boolean.class).single();
        return ownPartition && shareSeen(audience, now) >= SELECTIVE ? VectorScan.INDEX : VectorScan.EXACT;
    }

    private double shareSeen(Audience audience, Instant now) {
        return jdbc.sql("select count(*)::float8 / greatest(1, (select count(*) from title)) from" + CardSql.TITLES
                        + "where" + CardSql.VISIBLE)
                .params(CardSql.parameters(audience, now))
                .query(Double.class)
                .single();
    }

    private record Key(TenantId tenant, int maturityLimit) {}

    private record Choice(VectorScan scan, Instant until) {}
}
