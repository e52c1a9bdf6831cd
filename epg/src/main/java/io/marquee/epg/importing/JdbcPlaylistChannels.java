package io.marquee.epg.importing;

import io.marquee.epg.listing.PlaylistEntry;
import io.marquee.epg.source.GuideMapping;
import io.marquee.event.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcPlaylistChannels {
    private final JdbcClient jdbc;
    private final Outbox outbox;

    JdbcPlaylistChannels(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** Gives the channel what the playlist says of it; whether that was new. */
    boolean update(GuideMapping mapping, PlaylistEntry entry) {
        String group = entry.groups().isEmpty() ? "" : entry.groups().getFirst();
        return jdbc.sql("""
                update channel
                   set stream_url = :stream, group_name = case when group_name = '' then :group else group_name end,
                       version = version + 1
                 where id = :id
                   and (stream_url is distinct from :stream or (group_name = '' and :group <> ''))
                """)
                        .param("stream", entry.address().toString())
                        .param("group", group.substring(0, Math.min(60, group.length())))
                        .param("id", mapping.channel().value())
                        .update()
                == 1;
    }

    void announce() {
        outbox.append("channels", null);
    }
}
