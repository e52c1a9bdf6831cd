package io.marquee.discovery;

import com.pgvector.PGvector;
import io.marquee.catalogue.TitleId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Embeddings one can see: directions in a plane, so that two titles are as near as their angles. */
final class Compass {

    private Compass() {}

    static TitleId point(JdbcClient jdbc, TitleId title, double degrees) {
        var vector = new float[384];
        vector[0] = (float) Math.cos(Math.toRadians(degrees));
        vector[1] = (float) Math.sin(Math.toRadians(degrees));
        jdbc.sql("""
                insert into title_embedding (title_id, model, content_hash, embedding, updated_at)
                values (:title, 'compass', 'hash', :vector, now())
                """)
                .param("title", title.value())
                .param("vector", new PGvector(vector))
                .update();
        return title;
    }
}
