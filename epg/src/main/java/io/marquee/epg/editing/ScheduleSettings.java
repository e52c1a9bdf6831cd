package io.marquee.epg.editing;

import io.marquee.epg.ChannelId;
import io.marquee.event.Outbox;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a tenant's schedules are kept. */
@Service
public class ScheduleSettings {
    private final JdbcClient jdbc;
    private final Outbox outbox;

    ScheduleSettings(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** Days of the tenant's zone; of UTC while none is chosen. */
    @Transactional(readOnly = true)
    public ScheduleDays days() {
        return new ScheduleDays(jdbc.sql("select time_zone from schedule_setting")
                .query(String.class)
                .optional()
                .map(ZoneId::of)
                .orElse(ZoneId.of("UTC")));
    }

    /**
     * Chooses where days begin; nothing that is scheduled moves.
     *
     * @param zone an IANA name
     */
    @Transactional
    public void keepDaysOf(String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new IllegalArgumentException("zone: a time zone such as Europe/Berlin expected: " + zone);
        }
        jdbc.sql("""
                insert into schedule_setting (time_zone) values (:zone)
                on conflict (tenant_id) do update set time_zone = excluded.time_zone
                """).param("zone", zone).update();
        outbox.append(Drafts.CHANGED, null);
    }

    /** Whether staff schedule the channel alone, or the generator fills what they leave empty. */
    @Transactional
    public void byHand(ChannelId channel, boolean alone) {
        jdbc.sql("update channel set by_hand = :alone where id = :channel and by_hand <> :alone")
                .param("alone", alone)
                .param("channel", channel.value())
                .update();
        outbox.append(Drafts.CHANGED, channel.value());
    }
}
