package io.marquee.epg;

import io.marquee.artwork.ChannelMark;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the logos of channels are drawn from. */
@Service
@Transactional(readOnly = true)
public class ChannelMarks {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ChannelMarks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The logo that a channel has now.
     *
     * @param hash the part of its address that changes with it
     */
    public record Current(ChannelMark mark, String hash) {}

    /** Empty if there is no such channel. */
    public Optional<Current> of(ChannelId channel) {
        return jdbc.sql("select c.mark::text as mark, c.logo_hash from channel c where c.id = :id")
                .param("id", channel.value())
                .query((row, _) -> new Current(
                        json.readValue(row.getString("mark"), ChannelMark.class), row.getString("logo_hash")))
                .optional();
    }
}
