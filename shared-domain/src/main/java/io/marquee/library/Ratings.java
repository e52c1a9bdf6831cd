package io.marquee.library;

import io.marquee.catalogue.TitleId;
import io.marquee.profile.ProfileId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What profiles think of titles, in 1 to 10 stars. */
@Service
public class Ratings {
    private final JdbcClient jdbc;
    private final Clock clock;

    Ratings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The profile's stars for the title, if it gave any. */
    @Transactional(readOnly = true)
    public Optional<Integer> find(ProfileId profile, TitleId title) {
        return jdbc.sql("select stars from rating where profile_id = :profile and title_id = :title")
                .param("profile", profile.value())
                .param("title", title.value())
                .query(Integer.class)
                .optional();
    }

    /**
     * Rates the title, or rates it anew.
     *
     * @param stars 1 to 10
     * @return false if there is no such title
     */
    @Transactional
    public boolean rate(ProfileId profile, TitleId title, int stars) {
        if (stars < 1 || stars > 10) {
            throw new IllegalArgumentException("1 to 10 stars expected: " + stars);
        }
        return jdbc.sql("""
                insert into rating (profile_id, title_id, stars, rated_at)
                select :profile, t.id, :stars, :now from title t where t.id = :title
                on conflict (tenant_id, profile_id, title_id) do update
                   set stars = excluded.stars, rated_at = excluded.rated_at
                """)
                        .param("profile", profile.value())
                        .param("title", title.value())
                        .param("stars", stars)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** Takes the profile's rating back, if there is one. */
    @Transactional
    public void remove(ProfileId profile, TitleId title) {
        jdbc.sql("delete from rating where profile_id = :profile and title_id = :title")
                .param("profile", profile.value())
                .param("title", title.value())
                .update();
    }
}
