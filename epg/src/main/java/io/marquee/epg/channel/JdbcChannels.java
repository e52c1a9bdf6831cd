package io.marquee.epg.channel;

import io.marquee.epg.ChannelId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcChannels {

    private static final String SELECT = """
            select c.id, c.version, c.number, c.name, c.group_name, c.required_tier, c.genres, c.catch_up_hours,
                   c.stream_url, c.logo_hash,
                   exists (select from channel_logo l where l.tenant_id = c.tenant_id and l.channel_id = c.id) as pictured
              from channel c
            """;

    private final JdbcClient jdbc;

    JdbcChannels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets no other transaction of the tenant edit channels until this one ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('channels ' || current_tenant()))::text")
                .query(String.class)
                .single();
    }

    List<EditableChannel> all() {
        return jdbc.sql(SELECT + "order by c.number")
                .query(JdbcChannels::channel)
                .list();
    }

    Optional<EditableChannel> find(ChannelId id) {
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("id", id.value())
                .query(JdbcChannels::channel)
                .optional();
    }

    void insert(ChannelId id, ChannelDraft draft, String mark, String logoHash) {
        bound(jdbc.sql("""
                        insert into channel (id, external_id, number, name, group_name, required_tier, genres,
                                             catch_up_hours, stream_url, mark, logo_hash)
                        values (:id, :externalId, :number, :name, :group, :tier, :genres, :catchUp, :streamUrl,
                                :mark::jsonb, :logoHash)
                        """), id, draft)
                .param("externalId", "channel-" + id)
                .param("mark", mark)
                .param("logoHash", logoHash)
                .update();
    }

    void update(ChannelId id, ChannelDraft draft) {
        bound(jdbc.sql("""
                        update channel
                           set number = :number, name = :name, group_name = :group, required_tier = :tier,
                               genres = :genres, catch_up_hours = :catchUp, stream_url = :streamUrl,
                               version = version + 1
                         where id = :id
                        """), id, draft).update();
    }

    void delete(ChannelId id) {
        jdbc.sql("delete from channel where id = :id").param("id", id.value()).update();
    }

    /** Gives each the number at its place in one statement, so that numbers can change hands. */
    void number(List<ChannelId> channels, List<Integer> numbers) {
        jdbc.sql("""
                        update channel c
                           set number = n.number, version = c.version + 1
                          from unnest(:ids::uuid[], :numbers::int[]) n(id, number)
                         where c.id = n.id and c.number <> n.number
                        """)
                .param("ids", channels.stream().map(ChannelId::value).toArray(UUID[]::new))
                .param("numbers", numbers.toArray(Integer[]::new))
                .update();
    }

    /** The genres among these codes that there are. */
    List<String> known(List<String> genres) {
        return jdbc.sql("select code from genre where code = any(:codes)")
                .param("codes", genres.toArray(String[]::new))
                .query((row, _) -> row.getString("code"))
                .list();
    }

    ChannelLoss loss(ChannelId id) {
        return jdbc.sql("""
                        select (select count(*) from broadcast b where b.channel_id = :id) as broadcasts,
                               (select count(*) from lineup_channel l where l.channel_id = :id) as lineups,
                               (select count(*) from playback_grant g
                                 where g.channel_id = :id and g.ended_at is null and g.expires_at > now()) as playing
                        """).param("id", id.value()).query(ChannelLoss.class).single();
    }

    String mark(ChannelId id) {
        return jdbc.sql("select mark::text from channel where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    void mark(ChannelId id, String mark) {
        jdbc.sql("update channel set mark = :mark::jsonb where id = :id")
                .param("id", id.value())
                .param("mark", mark)
                .update();
    }

    void picture(ChannelId id, byte[] png) {
        jdbc.sql("""
                        insert into channel_logo (channel_id, picture) values (:id, :picture)
                        on conflict (tenant_id, channel_id) do update set picture = excluded.picture
                        """).param("id", id.value()).param("picture", png).update();
    }

    void removePicture(ChannelId id) {
        jdbc.sql("delete from channel_logo where channel_id = :id")
                .param("id", id.value())
                .update();
    }

    void logoHash(ChannelId id, String hash) {
        jdbc.sql("update channel set logo_hash = :hash, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("hash", hash)
                .update();
    }

    private static JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec statement, ChannelId id, ChannelDraft draft) {
        return statement
                .param("id", id.value())
                .param("number", draft.number())
                .param("name", draft.name())
                .param("group", draft.group())
                .param("tier", draft.requiredTier())
                .param("genres", draft.genres().toArray(String[]::new))
                .param("catchUp", draft.catchUpHours())
                .param("streamUrl", draft.streamUrl());
    }

    private static EditableChannel channel(ResultSet row, int number) throws SQLException {
        var id = new ChannelId(row.getObject("id", UUID.class));
        return new EditableChannel(
                id,
                row.getInt("version"),
                new ChannelDraft(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("group_name"),
                        row.getInt("required_tier"),
                        List.of((String[]) row.getArray("genres").getArray()),
                        row.getInt("catch_up_hours"),
                        row.getString("stream_url")),
                "/artwork/channels/" + id + "/" + row.getString("logo_hash") + "/logo.svg",
                row.getBoolean("pictured"));
    }
}
