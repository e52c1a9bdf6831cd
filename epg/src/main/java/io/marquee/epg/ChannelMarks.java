package io.marquee.epg;

import io.marquee.artwork.ChannelMark;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The logos of channels: drawn from their marks, or pictures that staff brought. */
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
    public record Current(String svg, String hash) {}

    /** Empty if there is no such channel. */
    public Optional<Current> of(ChannelId channel) {
        return jdbc.sql("""
                        select c.mark::text as mark, c.logo_hash, l.picture
                          from channel c
                          left join channel_logo l on l.tenant_id = c.tenant_id and l.channel_id = c.id
                         where c.id = :id
                        """)
                .param("id", channel.value())
                .query((row, _) -> {
                    byte[] picture = row.getBytes("picture");
                    return new Current(
                            picture == null
                                    ? json.readValue(row.getString("mark"), ChannelMark.class)
                                            .svg()
                                    : framed(picture),
                            row.getString("logo_hash"));
                })
                .optional();
    }

    /** The picture in a document of its own, so that every logo has one kind of address. */
    private static String framed(byte[] png) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 44 44\"><image width=\"44\" height=\"44\" href=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(png) + "\"/></svg>";
    }
}
