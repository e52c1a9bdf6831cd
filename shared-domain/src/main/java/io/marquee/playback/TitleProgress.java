package io.marquee.playback;

import io.marquee.catalogue.PlayableId;
import io.marquee.catalogue.TitleId;
import io.marquee.profile.ProfileId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a profile is in one title: the film, or each episode it has begun. */
@Service
public class TitleProgress {

    private final JdbcClient jdbc;

    TitleProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the profile watched last comes first. */
    @Transactional(readOnly = true)
    public List<PlaybackPosition> of(ProfileId profile, TitleId title) {
        return jdbc.sql("""
                select playable_id, position_seconds, duration_seconds,
                       position_seconds >= :finishedShare * duration_seconds as finished
                  from playback_position
                 where profile_id = :profile and title_id = :title
                 order by updated_at desc, playable_id
                """)
                .param("profile", profile.value())
                .param("title", title.value())
                .param("finishedShare", Progress.FINISHED_SHARE)
                .query((row, _) -> new PlaybackPosition(
                        new PlayableId(row.getObject("playable_id", UUID.class)),
                        row.getInt("position_seconds"),
                        row.getInt("duration_seconds"),
                        row.getBoolean("finished")))
                .list();
    }
}
