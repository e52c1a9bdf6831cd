package io.marquee.epg.editing;

import io.marquee.catalogue.TitleId;
import io.marquee.epg.scheduling.Programme;
import io.marquee.epg.scheduling.Repertoire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what can be placed by its name. */
@Service
@Transactional(readOnly = true)
public class Placeables {
    private static final int MOST = 12;
    private static final Duration UNKNOWN_LENGTH = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Repertoire repertoire;

    Placeables(JdbcClient jdbc, Repertoire repertoire) {
        this.jdbc = jdbc;
        this.repertoire = repertoire;
    }

    /** Titles that may be watched at the moment, then programmes that are no title; names that begin so first. */
    public List<Placeable> named(String words) {
        if (words.isBlank()) {
            return List.of();
        }
        List<Placeable> found = new ArrayList<>();
        for (TitleId title : titles(words)) {
            repertoire.find(title).map(this::of).ifPresent(found::add);
        }
        found.addAll(programmes(words));
        return found;
    }

    /** A title that may be watched at the moment. */
    public Optional<Placeable> title(TitleId title) {
        return repertoire.find(title).map(this::of);
    }

    private Placeable of(Programme programme) {
        List<Piece> pieces = programme.parts().stream()
                .map(part -> Suggestions.piece(programme, part))
                .toList();
        String length = pieces.getFirst().length().toMinutes() + " min";
        return new Placeable(
                programme.title().toString(),
                programme.name(),
                pieces.size() == 1 ? length : pieces.size() + " episodes, " + length,
                poster(programme.title()).orElse(null),
                pieces);
    }

    private List<TitleId> titles(String words) {
        return jdbc.sql("""
                select id from title
                 where publication = 'PUBLISHED' and position(lower(:words) in lower(name)) > 0
                 order by position(lower(:words) in lower(name)) > 1, lower(name), id
                 limit :most
                """)
                .param("words", words.strip())
                .param("most", MOST)
                .query((row, _) -> new TitleId(row.getObject("id", UUID.class)))
                .list();
    }

    private List<Placeable> programmes(String words) {
        return jdbc.sql("""
                select distinct on (lower(p.name), p.subtitle) p.id, %s, p.length_minutes
                  from programme p
                 where p.title_id is null and position(lower(:words) in lower(p.name)) > 0
                 order by lower(p.name), p.subtitle, p.created_at desc
                 limit :most
                """.formatted(EntryRows.SHOWN))
                .param("words", words.strip())
                .param("most", MOST)
                .query((row, _) -> {
                    UUID id = row.getObject("id", UUID.class);
                    Content content = EntryRows.content(row);
                    int minutes = row.getInt("length_minutes");
                    Duration length = minutes > 0 ? Duration.ofMinutes(minutes) : UNKNOWN_LENGTH;
                    return new Placeable(
                            id.toString(),
                            content.name(),
                            (content.subtitle() == null ? "Programme" : content.subtitle()) + ", " + length.toMinutes()
                                    + " min",
                            null,
                            List.of(new Piece(content, length, id)));
                })
                .list();
    }

    /** Path of a title's poster. */
    public Optional<String> poster(TitleId title) {
        return jdbc.sql("select id, art_hash from title where id = :id")
                .param("id", title.value())
                .query((row, _) -> "/artwork/titles/" + title + "/" + row.getString("art_hash") + "/poster.svg")
                .optional();
    }
}
