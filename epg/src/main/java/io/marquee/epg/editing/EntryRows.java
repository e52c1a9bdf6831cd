package io.marquee.epg.editing;

import io.marquee.catalogue.TitleId;
import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads broadcasts with their programmes out of rows. */
final class EntryRows {
    /** What is needed of programmes {@code p}, beside id, channel_id, starts_at, stops_at and programme_id. */
    static final String SHOWN = "p.title_id, p.name, p.subtitle, p.description, p.category, p.maturity";

    private EntryRows() {}

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new BroadcastId(row.getObject("id", UUID.class)),
                new ChannelId(row.getObject("channel_id", UUID.class)),
                new TimeSlot(
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("stops_at", OffsetDateTime.class).toInstant()),
                new Showing(row.getObject("programme_id", UUID.class), content(row)));
    }

    static Content content(ResultSet row) throws SQLException {
        @Nullable UUID title = row.getObject("title_id", UUID.class);
        return new Content(
                title == null ? null : new TitleId(title),
                row.getString("name"),
                row.getString("subtitle"),
                row.getString("description"),
                row.getString("category"),
                row.getInt("maturity"));
    }
}
