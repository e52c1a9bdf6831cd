package io.marquee.library;

import io.marquee.catalogue.TitleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What viewers have left on a title, and would lose with it. */
@Service
@Transactional(readOnly = true)
public class TitleTraces {

    private final JdbcClient jdbc;

    TitleTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many of each.
     *
     * @param positions places to go on from
     * @param listed entries in My list
     */
    public record Traces(int positions, int ratings, int listed, int plays) {}

    public Traces of(TitleId title) {
        return jdbc.sql("""
                        select (select count(*) from playback_position where title_id = :title) as positions,
                               (select count(*) from rating where title_id = :title) as ratings,
                               (select count(*) from my_list where title_id = :title) as listed,
                               (select count(*) from watch_event where title_id = :title and kind = 'PLAY') as plays
                        """)
                .param("title", title.value())
                .query((row, _) -> new Traces(
                        row.getInt("positions"), row.getInt("ratings"), row.getInt("listed"), row.getInt("plays")))
                .single();
    }
}
