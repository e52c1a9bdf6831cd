package io.marquee.epg.editing;

import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Some channels' broadcasts over some days, to be changed, and what has been changed. */
final class Sheet {
    private static final Comparator<Entry> BY_START =
            Comparator.comparing(Entry::start).thenComparing(entry -> entry.id().value());

    private final Map<BroadcastId, Entry> before = new HashMap<>();
    private final Map<BroadcastId, Entry> entries = new HashMap<>();
    private final Map<ChannelId, NavigableSet<Entry>> byStart = new HashMap<>();
    private final Map<BroadcastId, Boolean> touched = new LinkedHashMap<>();

    Sheet(Collection<Entry> standing) {
        standing.forEach(entry -> {
            before.put(entry.id(), entry);
            add(entry);
        });
    }

    Optional<Entry> find(BroadcastId id) {
        return Optional.ofNullable(entries.get(id));
    }

    Entry require(BroadcastId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no such broadcast: " + id));
    }

    /** Of one channel, by start. */
    List<Entry> on(ChannelId channel) {
        return List.copyOf(byStart.getOrDefault(channel, new TreeSet<>(BY_START)));
    }

    List<Entry> from(ChannelId channel, Instant start) {
        return on(channel).stream()
                .filter(entry -> !entry.start().isBefore(start))
                .toList();
    }

    void put(Entry entry) {
        remove(entry.id());
        add(entry);
        touched.put(entry.id(), true);
    }

    void remove(BroadcastId id) {
        @Nullable Entry old = entries.remove(id);
        if (old != null) {
            byStart.getOrDefault(old.channel(), new TreeSet<>(BY_START)).remove(old);
            touched.put(id, true);
        }
    }

    /** Whatever else stands where this one does, the earliest first. */
    Optional<Entry> inTheWayOf(Entry wanted) {
        return on(wanted.channel()).stream()
                .filter(other -> other.isInTheWayOf(wanted))
                .findFirst();
    }

    /** What is now other than it was, in the order of the changes. */
    List<Change> changes() {
        return touched.keySet().stream()
                .map(id -> new Change(id, before.get(id), entries.get(id)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    Stream<Entry> all() {
        return entries.values().stream();
    }

    private void add(Entry entry) {
        entries.put(entry.id(), entry);
        byStart.computeIfAbsent(entry.channel(), _ -> new TreeSet<>(BY_START)).add(entry);
    }
}
