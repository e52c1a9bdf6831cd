package io.marquee.epg.favourite;

import io.marquee.epg.ChannelId;
import io.marquee.profile.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcFavourites {
    private final JdbcClient jdbc;

    JdbcFavourites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one transaction at a time change the profile's lists. */
    void lock(ProfileId profile) {
        jdbc.sql("select id from profile where id = :profile for no key update")
                .param("profile", profile.value())
                .query()
                .listOfRows();
    }

    List<FavouriteList> lists(ProfileId profile) {
        return jdbc.sql("""
                select l.id, l.name, l.main, array_agg(c.channel_id order by c.position, c.channel_id)
                           filter (where c.channel_id is not null) as channels
                  from favourite_list l
                  left join favourite_channel c on c.list_id = l.id
                 where l.profile_id = :profile
                 group by l.id, l.name, l.main, l.position
                 order by l.main desc, l.position, l.id
                """)
                .param("profile", profile.value())
                .query((row, _) -> new FavouriteList(
                        new FavouriteListId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("main"),
                        channels(row)))
                .list();
    }

    Optional<FavouriteListId> main(ProfileId profile) {
        return jdbc.sql("select id from favourite_list where profile_id = :profile and main")
                .param("profile", profile.value())
                .query((row, _) -> new FavouriteListId(row.getObject("id", UUID.class)))
                .optional();
    }

    void insert(ProfileId profile, FavouriteListId list, String name, boolean main) {
        jdbc.sql("""
                insert into favourite_list (id, profile_id, name, main, position)
                select :id, :profile, :name, :main, coalesce(max(position), 0) + 1
                  from favourite_list where profile_id = :profile
                """)
                .param("id", list.value())
                .param("profile", profile.value())
                .param("name", name)
                .param("main", main)
                .update();
    }

    void rename(FavouriteListId list, String name) {
        jdbc.sql("update favourite_list set name = :name where id = :id")
                .param("id", list.value())
                .param("name", name)
                .update();
    }

    void makeMain(ProfileId profile, FavouriteListId list) {
        jdbc.sql("update favourite_list set main = false where profile_id = :profile and main")
                .param("profile", profile.value())
                .update();
        jdbc.sql("update favourite_list set main = true where id = :id")
                .param("id", list.value())
                .update();
    }

    void delete(FavouriteListId list) {
        jdbc.sql("delete from favourite_list where id = :id")
                .param("id", list.value())
                .update();
    }

    /** False if there is no such channel. */
    boolean append(FavouriteListId list, ChannelId channel) {
        jdbc.sql("""
                insert into favourite_channel (list_id, channel_id, position)
                select :list, c.id, coalesce((select max(position) from favourite_channel where list_id = :list), 0) + 1
                  from channel c where c.id = :channel
                on conflict (tenant_id, list_id, channel_id) do nothing
                """)
                .param("list", list.value())
                .param("channel", channel.value())
                .update();
        return jdbc.sql("""
                select exists (select from favourite_channel where list_id = :list and channel_id = :channel)
                """)
                .param("list", list.value())
                .param("channel", channel.value())
                .query(Boolean.class)
                .single();
    }

    void remove(FavouriteListId list, ChannelId channel) {
        jdbc.sql("delete from favourite_channel where list_id = :list and channel_id = :channel")
                .param("list", list.value())
                .param("channel", channel.value())
                .update();
    }

    void fill(FavouriteListId list, List<ChannelId> channels) {
        jdbc.sql("delete from favourite_channel where list_id = :list")
                .param("list", list.value())
                .update();
        jdbc.sql("""
                insert into favourite_channel (list_id, channel_id, position)
                select :list, c.id, w.position
                  from unnest(:channels) with ordinality w (id, position)
                  join channel c on c.id = w.id
                """)
                .param("list", list.value())
                .param("channels", channels.stream().map(ChannelId::value).toArray(UUID[]::new))
                .update();
    }

    private static List<ChannelId> channels(ResultSet row) throws SQLException {
        var array = row.getArray("channels");
        return array == null
                ? List.of()
                : Stream.of((UUID[]) array.getArray()).map(ChannelId::new).toList();
    }
}
