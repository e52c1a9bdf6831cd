package io.marquee.epg.editing;

import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * What viewers see, changed: a day of the draft at once, or broadcast by broadcast. Two that overlap the database
 * refuses; which one is in the way is looked up afterwards.
 */
@Service
public class PublishedSchedule {
    /** Topic of changes to what is published; the subject is the channel. */
    public static final String CHANGED = "schedule";

    private final PublishingRun run;
    private final PublishedQuery query;

    PublishedSchedule(PublishingRun run, PublishedQuery query) {
        this.run = run;
        this.query = query;
    }

    /** How many broadcasts {@link #publish} would change. */
    public int drafted(LocalDate day, Collection<ChannelId> channels) {
        return run.drafted(day, channels).size();
    }

    /** Shows viewers the draft of these channels' day, and the generator leaves the day alone from then on. */
    public Published publish(LocalDate day, Collection<ChannelId> channels) {
        try {
            return run.publish(day, channels);
        } catch (DataIntegrityViolationException refused) {
            return run.obstacle(day, channels).orElseThrow(() -> refused);
        }
    }

    /**
     * What touches the span, by start.
     *
     * @param channel null for all
     * @param offset how many to pass over
     */
    public List<Entry> page(@Nullable ChannelId channel, TimeSlot span, int offset, int limit) {
        return query.page(channel, span, offset, limit);
    }

    public Optional<Entry> find(BroadcastId id) {
        return query.find(id);
    }

    /** Grows with each change. */
    public Optional<Integer> version(BroadcastId id) {
        return query.version(id);
    }

    /** Adds one under a new id. */
    public Edit add(BroadcastId id, ChannelId channel, TimeSlot slot, Content content) {
        requireChannel(channel);
        return write(null, new Entry(id, channel, slot, new Showing(new UUID(0, 0), content)), content.checked());
    }

    /** Rewrites one; an unknown one is a {@link NoSuchElementException}. */
    public Edit change(BroadcastId id, ChannelId channel, TimeSlot slot, Content content) {
        Entry before = require(id);
        requireChannel(channel);
        return write(before, new Entry(id, channel, slot, before.showing()), content.checked());
    }

    /** Removes one; an unknown one is a {@link NoSuchElementException}. */
    public void remove(BroadcastId id) {
        if (!run.remove(require(id))) {
            throw unknown(id);
        }
    }

    private Edit write(@Nullable Entry before, Entry entry, Content content) {
        Piece.check(entry.slot().length());
        try {
            return run.write(before, entry, content);
        } catch (DataIntegrityViolationException refused) {
            return run.standingIn(entry)
                    .flatMap(query::find)
                    .<Edit>map(obstacle -> new Edit.InTheWay(entry, obstacle))
                    .orElseThrow(() -> refused);
        }
    }

    private Entry require(BroadcastId id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    private void requireChannel(ChannelId channel) {
        if (!query.exists(channel)) {
            throw new IllegalArgumentException("channelId: no such channel: " + channel);
        }
    }

    private static NoSuchElementException unknown(BroadcastId id) {
        return new NoSuchElementException("no such broadcast: " + id);
    }
}
