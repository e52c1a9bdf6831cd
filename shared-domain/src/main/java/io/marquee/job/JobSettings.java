package io.marquee.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How jobs are run. A runner that has not been heard of for {@code heartbeat x missedHeartbeats} is taken for dead, which
 * is looked into every second heartbeat: with the defaults another goes on within 25 s.
 *
 * @param enabled whether this process runs jobs at all
 * @param threads jobs at a time
 * @param heartbeat how often a runner shows that it lives
 * @param missedHeartbeats at least 4
 * @param poll how often jobs enqueued by other processes are looked for
 */
@ConfigurationProperties("marquee.jobs")
record JobSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("2") int threads,
        @DefaultValue("4s") Duration heartbeat,
        @DefaultValue("4") int missedHeartbeats,
        @DefaultValue("1s") Duration poll) {}
