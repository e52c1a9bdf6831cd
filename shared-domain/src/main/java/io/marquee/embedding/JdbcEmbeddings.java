package io.marquee.embedding;

import com.pgvector.PGvector;
import io.marquee.catalogue.TitleId;
import io.marquee.event.Outbox;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Texts of titles and their vectors. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcEmbeddings {

    private static final String TEXTS = """
            select t.id, t.name, t.type = 'SERIES' as series, t.year, t.synopsis, t.moods, t.themes, t.keywords,
                   array(select g.name
                           from title_genre tg
                           join genre g on g.tenant_id = tg.tenant_id and g.code = tg.genre
                          where tg.tenant_id = t.tenant_id and tg.title_id = t.id
                          order by tg.position) as genres,
                   array(select c.name from credit c
                          where c.tenant_id = t.tenant_id and c.title_id = t.id and c.role = 'DIRECTOR'
                          order by c.position) as directors,
                   e.content_hash, e.updated_at as embedded_at
              from title t
              left join title_embedding e on e.tenant_id = t.tenant_id and e.title_id = t.id
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Outbox outbox;
    private final Clock clock;

    JdbcEmbeddings(JdbcClient jdbc, JdbcTemplate batches, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Reads through all titles, holding a few hundred at a time. */
    void forEach(Consumer<TitleText> reader) {
        try (Stream<TitleText> texts = jdbc.sql(TEXTS).withFetchSize(500).query(JdbcEmbeddings::read).stream()) {
            texts.forEach(reader);
        }
    }

    /** Those of the given titles that still exist. */
    List<TitleText> of(Collection<TitleId> titles) {
        return jdbc.sql(TEXTS + " where t.id = any(:ids)")
                .param("ids", titles.stream().map(TitleId::value).toArray(UUID[]::new))
                .query(JdbcEmbeddings::read)
                .list();
    }

    /** Writes one vector for each text; titles that are gone by now are passed over. */
    void write(String model, List<TitleText> texts, float[][] vectors) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        batches.batchUpdate("""
                insert into title_embedding as e (title_id, model, content_hash, embedding, updated_at)
                select t.id, ?, ?, ?, ? from title t where t.id = ? for key share
                on conflict (tenant_id, title_id) do update
                   set model = excluded.model, content_hash = excluded.content_hash,
                       embedding = excluded.embedding, updated_at = excluded.updated_at
                """, new RowsOf(texts.size(), (row, i) -> {
            row.setString(1, model);
            row.setString(2, texts.get(i).text().hash(model));
            row.setObject(3, new PGvector(vectors[i]));
            row.setObject(4, now);
            row.setObject(5, texts.get(i).id().value());
        }));
    }

    int titles() {
        return jdbc.sql("select count(*) from title").query(Integer.class).single();
    }

    /** Moves the tenant's vectors into a partition of its own; does nothing the second time. */
    void giveOwnPartition() {
        jdbc.sql("select give_tenant_own_embeddings()::text").query().singleRow();
    }

    /** Builds the index of the own partition, which only its own tenant waits for; does nothing the second time. */
    void indexOwnPartition() {
        jdbc.sql("select index_tenant_own_embeddings()::text").query().singleRow();
    }

    void announce() {
        outbox.append(Embeddings.TOPIC, null);
    }

    private static TitleText read(ResultSet row, int number) throws SQLException {
        var facts = new TitleFacts(
                row.getString("name"),
                row.getBoolean("series"),
                row.getInt("year"),
                strings(row.getArray("genres")),
                strings(row.getArray("moods")),
                strings(row.getArray("themes")),
                strings(row.getArray("keywords")),
                strings(row.getArray("directors")),
                row.getString("synopsis"));
        @Nullable OffsetDateTime embeddedAt = row.getObject("embedded_at", OffsetDateTime.class);
        return new TitleText(
                new TitleId(row.getObject("id", UUID.class)),
                facts.name(),
                EmbeddingText.of(facts),
                row.getString("content_hash"),
                embeddedAt == null ? null : embeddedAt.toInstant());
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
