package io.marquee.library;

import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleId;
import io.marquee.entitlement.Viewer;
import io.marquee.profile.ProfileId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What profiles have saved to watch. */
@Service
public class MyList {
    private final JdbcClient jdbc;
    private final CatalogueQuery catalogue;
    private final Clock clock;

    MyList(JdbcClient jdbc, CatalogueQuery catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The latest {@code limit} saved titles, newest first; among them may be some that are not available now. */
    @Transactional(readOnly = true)
    public List<TitleId> titles(ProfileId profile, int limit) {
        return jdbc.sql("""
                select title_id from my_list where profile_id = :profile order by added_at desc, title_id limit :limit
                """)
                .param("profile", profile.value())
                .param("limit", limit)
                .query((row, _) -> new TitleId(row.getObject("title_id", UUID.class)))
                .list();
    }

    /** The same as the viewer may see them now; those that are not available are left out. */
    @Transactional(readOnly = true)
    public List<TitleCard> cards(Viewer viewer, int limit) {
        return catalogue.cards(viewer.audience(), titles(viewer.profile(), limit));
    }

    /** Whether the profile has saved the title. */
    @Transactional(readOnly = true)
    public boolean contains(ProfileId profile, TitleId title) {
        return jdbc.sql("select exists (select from my_list where profile_id = :profile and title_id = :title)")
                .param("profile", profile.value())
                .param("title", title.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Saves the title; what is saved already keeps its place.
     *
     * @return false if there is no such title
     */
    @Transactional
    public boolean add(ProfileId profile, TitleId title) {
        jdbc.sql("""
                insert into my_list (profile_id, title_id, added_at)
                select :profile, t.id, :now from title t where t.id = :title
                on conflict (tenant_id, profile_id, title_id) do nothing
                """)
                .param("profile", profile.value())
                .param("title", title.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return contains(profile, title);
    }

    /** Takes the title off the list, if it is there. */
    @Transactional
    public void remove(ProfileId profile, TitleId title) {
        jdbc.sql("delete from my_list where profile_id = :profile and title_id = :title")
                .param("profile", profile.value())
                .param("title", title.value())
                .update();
    }
}
