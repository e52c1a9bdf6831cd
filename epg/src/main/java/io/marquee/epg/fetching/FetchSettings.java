package io.marquee.epg.fetching;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How guides are fetched.
 *
 * @param allowedHosts host names, or addresses, that may be private: what the operator serves guides from
 * @param largest what a guide may be long, as it is sent
 * @param longest how long one may take, redirects included
 * @param redirects how many are followed
 */
@ConfigurationProperties("marquee.guide")
public record FetchSettings(
        @DefaultValue List<String> allowedHosts,
        @DefaultValue("1GB") DataSize largest,
        @DefaultValue("10m") Duration longest,
        @DefaultValue("5") int redirects) {
    public FetchSettings {
        allowedHosts = allowedHosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
    }

    boolean allows(String host) {
        return allowedHosts.contains(host.toLowerCase(Locale.ROOT));
    }
}
