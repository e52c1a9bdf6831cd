package io.marquee.epg;

import java.net.URI;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the streams of channels come from that are not composed here. */
@Service
@Transactional(readOnly = true)
public class OutsideStreams {

    private final JdbcClient jdbc;

    OutsideStreams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The origins of the tenant's outside streams, such as {@code https://streams.example:8443}; each once, in order. */
    public List<String> origins() {
        return jdbc
                .sql("select stream_url from channel where stream_url is not null")
                .query((row, _) -> origin(URI.create(row.getString("stream_url"))))
                .list()
                .stream()
                .distinct()
                .sorted()
                .toList();
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }
}
