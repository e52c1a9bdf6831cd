package io.marquee.epg.editing;

import io.marquee.audit.AuditTrail;
import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import io.marquee.epg.editing.JdbcPublishing.Drafted;
import io.marquee.epg.editing.JdbcPublishing.Place;
import io.marquee.event.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of publishing. */
@Service
class PublishingRun {
    private final JdbcPublishing publishing;
    private final JdbcDrafts drafts;
    private final PublishedQuery published;
    private final ScheduleSettings settings;
    private final AuditTrail trail;
    private final Outbox outbox;
    private final Clock clock;

    PublishingRun(
            JdbcPublishing publishing,
            JdbcDrafts drafts,
            PublishedQuery published,
            ScheduleSettings settings,
            AuditTrail trail,
            Outbox outbox,
            Clock clock) {
        this.publishing = publishing;
        this.drafts = drafts;
        this.published = published;
        this.settings = settings;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Drafted> drafted(LocalDate day, Collection<ChannelId> channels) {
        return PublishedDay.choose(
                publishing.drafted(), channels, settings.days().span(day));
    }

    /** All of it; an overlap is thrown as the database throws it. */
    @Transactional
    public Published publish(LocalDate day, Collection<ChannelId> channels) {
        drafts.lock();
        List<Drafted> chosen = drafted(day, channels);
        List<String> overtaken = chosen.stream()
                .filter(Drafted::stale)
                .map(this::name)
                .distinct()
                .toList();
        if (!overtaken.isEmpty()) {
            return new Published.Overtaken(overtaken);
        }
        Instant now = clock.instant();
        Optional<Drafted> over = chosen.stream()
                .filter(draft -> ended(draft.base(), now) || ended(draft.after(), now))
                .findFirst();
        if (over.isPresent()) {
            return new Published.Over(name(over.get()));
        }
        publishing.apply(chosen);
        publishing.refuseOverlaps();
        TimeSlot span = settings.days().span(day);
        Set<ChannelId> changed = new LinkedHashSet<>();
        Set<Place> kept = new LinkedHashSet<>();
        for (Drafted draft : chosen) {
            Stream.of(draft.base(), draft.after()).filter(Objects::nonNull).forEach(place -> {
                changed.add(place.channel());
                kept.add(place);
            });
        }
        changed.stream().filter(channels::contains).forEach(channel -> kept.add(new Place(channel, span)));
        publishing.keep(kept);
        for (ChannelId channel : changed) {
            outbox.append(PublishedSchedule.CHANGED, channel.value());
            trail.did("channel", channel.toString(), day.toString(), "published the schedule of " + day);
        }
        outbox.append(Drafts.CHANGED, null);
        return new Published.Done(chosen.size(), changed);
    }

    /** Which published broadcast stands where one of the drafts is to go. */
    @Transactional(readOnly = true)
    public Optional<Published> obstacle(LocalDate day, Collection<ChannelId> channels) {
        List<Drafted> chosen = drafted(day, channels);
        List<BroadcastId> ids = chosen.stream().map(Drafted::id).toList();
        for (Drafted draft : chosen) {
            if (draft.after() != null) {
                Optional<Published> found = publishing
                        .standingIn(draft.after(), ids)
                        .flatMap(drafts::find)
                        .flatMap(obstacle -> drafts.find(draft.id())
                                .map(wanted -> new Published.InTheWay(wanted.entry(), obstacle.entry())));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Writes one published broadcast; an overlap is thrown as the database throws it. */
    @Transactional
    public Edit write(@Nullable Entry before, Entry entry, Content content) {
        Entry written = entry.as(
                before != null && before.showing().content().equals(content)
                        ? before.showing()
                        : drafts.showing(content));
        List<Place> kept = new ArrayList<>(List.of(new Place(written.channel(), written.slot())));
        if (before == null) {
            publishing.insert(written);
        } else {
            if (!publishing.update(written)) {
                return new Edit.Overtaken(before);
            }
            kept.add(new Place(before.channel(), before.slot()));
        }
        publishing.refuseOverlaps();
        tell(kept);
        return new Edit.Done(1, List.of());
    }

    @Transactional
    public boolean remove(Entry entry) {
        boolean removed = publishing.delete(entry.id());
        if (removed) {
            tell(List.of(new Place(entry.channel(), entry.slot())));
        }
        return removed;
    }

    /** The published broadcast in the place of another. */
    @Transactional(readOnly = true)
    public Optional<BroadcastId> standingIn(Entry wanted) {
        return publishing.standingIn(new Place(wanted.channel(), wanted.slot()), List.of(wanted.id()));
    }

    private void tell(List<Place> places) {
        publishing.keep(places);
        places.stream()
                .map(Place::channel)
                .distinct()
                .forEach(channel -> outbox.append(PublishedSchedule.CHANGED, channel.value()));
        outbox.append(Drafts.CHANGED, null);
    }

    private String name(Drafted draft) {
        return drafts.find(draft.id())
                .map(Line::entry)
                .or(() -> published.find(draft.id()))
                .map(Entry::name)
                .orElse("A broadcast that is gone");
    }

    private static boolean ended(@Nullable Place place, Instant now) {
        return place != null && !place.slot().stop().isAfter(now);
    }
}
