package io.marquee.epg;

import java.util.UUID;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class LineupQuery {
    private final JdbcClient jdbc;

    LineupQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every channel, as one sees it who may see all. */
    @Cacheable(cacheNames = "channels")
    @Transactional(readOnly = true)
    public Lineup all() {
        return new Lineup(jdbc.sql("""
                select id, number, name, group_name, required_tier, logo_hash,
                       case when stream_url is null then catch_up_hours else 0 end as catch_up_hours
                  from channel
                 order by number
                """)
                .query((row, _) -> {
                    var id = new ChannelId(row.getObject("id", UUID.class));
                    return new Channel(
                            id,
                            row.getInt("number"),
                            row.getString("name"),
                            row.getString("group_name"),
                            row.getInt("required_tier"),
                            false,
                            "/artwork/channels/" + id + "/" + row.getString("logo_hash") + "/logo.svg",
                            false,
                            row.getInt("catch_up_hours"));
                })
                .list());
    }
}
