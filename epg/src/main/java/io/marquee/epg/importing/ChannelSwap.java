package io.marquee.epg.importing;

import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import io.marquee.event.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts new listings into one channel's schedule, in one transaction: whoever reads sees the old or the new. */
@Service
class ChannelSwap {
    private final JdbcSwaps swaps;
    private final Outbox outbox;
    private final Clock clock;

    ChannelSwap(JdbcSwaps swaps, Outbox outbox, Clock clock) {
        this.swaps = swaps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What is put into which channel.
     *
     * @param priority of the source for this channel
     * @param listings in order, without overlaps; at least one
     * @param rejected listings that could not be used
     * @param overlapping listings that were cut or dropped since they overlapped others
     * @param undescribed listings without a description
     */
    record Order(
            GuideImportId by,
            UUID source,
            int priority,
            boolean keepsHandEdits,
            ChannelId channel,
            List<Listing> listings,
            int rejected,
            int overlapping,
            int undescribed) {}

    /** What became of a channel. */
    record Swapped(int added, int changed, int unchanged, int removed, int yielded) {
        boolean touched() {
            return added + changed + removed > 0;
        }
    }

    /** Swaps, unless this import already has. A channel that is gone is passed over. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Swapped swap(Order order) {
        if (!swaps.lock(order.channel())) {
            return new Swapped(0, 0, 0, 0, 0);
        }
        return swaps.done(order.by(), order.channel()).orElseGet(() -> compareAndSwap(order));
    }

    private Swapped compareAndSwap(Order order) {
        var window = new TimeSlot(
                order.listings().getFirst().slot().start(),
                order.listings().getLast().slot().stop());
        Instant now = clock.instant();
        Difference difference = new Comparison(order.source(), order.priority(), order.keepsHandEdits(), now)
                .of(swaps.standing(order.channel(), window), order.listings());
        var swapped = new Swapped(
                difference.added().size(),
                difference.changed().size() + difference.trimmed().size(),
                difference.unchanged(),
                difference.removed().size(),
                difference.yielded().size());
        if (swapped.touched()) {
            swaps.write(order, difference);
            swaps.note(order, window, swapped, now);
            outbox.append("schedule", order.channel().value());
        }
        return swapped;
    }
}
