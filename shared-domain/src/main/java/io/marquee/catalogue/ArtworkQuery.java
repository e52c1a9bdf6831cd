package io.marquee.catalogue;

import io.marquee.artwork.ArtGenre;
import io.marquee.artwork.ArtworkSpec;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What artwork is drawn from. */
@Service
@Transactional(readOnly = true)
public class ArtworkQuery {

    private final JdbcClient jdbc;

    ArtworkQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the title's pictures depend on, whoever may see it; empty if there is no such title. */
    public Optional<ArtworkSpec> ofTitle(TitleId id) {
        return jdbc.sql("""
                        select t.external_id, t.art_genre, t.year, t.name, t.art_hint, t.art_palette, t.art_anchor,
                               (select c.name from credit c
                                 where c.tenant_id = t.tenant_id and c.title_id = t.id and c.role = 'DIRECTOR'
                                 order by c.position limit 1) as director
                          from title t
                         where t.id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> new ArtworkSpec(
                        row.getString("external_id"),
                        ArtGenre.of(row.getString("art_genre")),
                        row.getInt("year"),
                        row.getString("name"),
                        row.getString("director"),
                        row.getString("art_hint"),
                        row.getObject("art_palette", Integer.class),
                        row.getString("art_anchor")))
                .optional();
    }
}
