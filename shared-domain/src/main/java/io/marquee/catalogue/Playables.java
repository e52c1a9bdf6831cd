package io.marquee.catalogue;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be played: films and episodes. */
@Service
@Transactional(readOnly = true)
public class Playables {

    private final JdbcClient jdbc;

    Playables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The film, or the series of the episode; empty if there is no such playable. Says nothing of who may see it. */
    public Optional<TitleId> titleOf(PlayableId playable) {
        return jdbc.sql("select title_id from playable where id = :id")
                .param("id", playable.value())
                .query((row, _) -> new TitleId(row.getObject("title_id", UUID.class)))
                .optional();
    }
}
