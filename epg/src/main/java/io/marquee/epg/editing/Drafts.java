package io.marquee.epg.editing;

import io.marquee.account.AccountId;
import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import io.marquee.event.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the draft of a tenant's schedules, which all its schedulers share; viewers see nothing of it before it is
 * published. A step is done whole or not at all, and can be taken back by whoever took it.
 *
 * <p>An unknown broadcast is a {@link NoSuchElementException}.
 */
@Service
public class Drafts {
    /** Topic of changes to the draft; the subject is a channel, or null for several. */
    public static final String CHANGED = "schedule-draft";

    private static final Duration AROUND = Duration.ofDays(2);

    private final JdbcDrafts drafts;
    private final JdbcSteps steps;
    private final ScheduleSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    Drafts(JdbcDrafts drafts, JdbcSteps steps, ScheduleSettings settings, Outbox outbox, Clock clock) {
        this.drafts = drafts;
        this.steps = steps;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Line> find(BroadcastId id) {
        return drafts.find(id);
    }

    /** Does what is asked, as a step of this member of staff. */
    @Transactional
    public Edit apply(Command command, AccountId by) {
        drafts.lock();
        ScheduleDays days = settings.days();
        Sheet sheet = sheet(command, days);
        Instant now = clock.instant();
        var editor = new Editor(sheet, days, now, drafts::showing);
        Optional<Edit> refusal = editor.run(command).or(() -> Rules.broken(sheet, now));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<Change> changes = sheet.changes();
        if (!changes.isEmpty()) {
            write(changes);
            steps.append(by, new StepWords(days).of(command, changes), changes);
        }
        return new Edit.Done(changes.size(), editor.leftOut());
    }

    /** Takes the last step back; where somebody has changed the same broadcasts since, nothing is done. */
    @Transactional
    public Edit undo(AccountId by) {
        drafts.lock();
        return steps.last(by)
                .map(step ->
                        turn(step, step.changes().stream().map(Change::back).toList(), true))
                .orElseGet(Drafts::nothing);
    }

    /** Repeats what was taken back last. */
    @Transactional
    public Edit redo(AccountId by) {
        drafts.lock();
        return steps.next(by).map(step -> turn(step, step.changes(), false)).orElseGet(Drafts::nothing);
    }

    @Transactional(readOnly = true)
    public History history(AccountId by) {
        return new History(
                steps.last(by).map(JdbcSteps.Step::words).orElse(null),
                steps.next(by).map(JdbcSteps.Step::words).orElse(null));
    }

    /** Of a broadcast that somebody has published otherwise meanwhile: ours is to hold all the same. */
    @Transactional
    public void keepOurs(BroadcastId id) {
        drafts.lock();
        drafts.rebase(id);
        outbox.append(CHANGED, null);
    }

    /** Of a broadcast that somebody has published otherwise meanwhile: theirs is to hold. */
    @Transactional
    public void takeTheirs(BroadcastId id) {
        drafts.lock();
        drafts.forget(id);
        outbox.append(CHANGED, null);
    }

    private static Edit nothing() {
        return new Edit.Done(0, List.of());
    }

    private Edit turn(JdbcSteps.Step step, List<Change> changes, boolean undone) {
        Sheet sheet = sheet(channels(changes), around(changes));
        for (Change change : changes) {
            @Nullable
            Entry stands = sheet.find(change.id())
                    .or(() -> drafts.find(change.id()).map(Line::entry))
                    .orElse(null);
            if (!sameState(stands, change.before())) {
                return new Edit.Overtaken(stands == null ? change.any() : stands);
            }
        }
        for (Change change : changes) {
            @Nullable Entry after = change.after();
            if (after == null) {
                sheet.remove(change.id());
            } else {
                sheet.put(after.as(drafts.kept(after.showing())));
            }
        }
        return Rules.broken(sheet, clock.instant()).orElseGet(() -> {
            write(sheet.changes());
            steps.mark(step, undone);
            return new Edit.Done(changes.size(), List.of());
        });
    }

    private static boolean sameState(@Nullable Entry one, @Nullable Entry other) {
        if (one == null || other == null) {
            return Objects.equals(one, other);
        }
        return one.channel().equals(other.channel())
                && one.slot().equals(other.slot())
                && one.showing().programme().equals(other.showing().programme());
    }

    private void write(List<Change> changes) {
        drafts.write(changes);
        Set<ChannelId> channels = channels(changes);
        outbox.append(CHANGED, channels.size() == 1 ? channels.iterator().next().value() : null);
    }

    private Sheet sheet(Command command, ScheduleDays days) {
        return switch (command) {
            case Command.Move move -> {
                Entry entry = require(move.broadcast());
                yield sheet(List.of(entry.channel(), move.channel()), around(entry.start(), move.start()));
            }
            case Command.Stretch stretch -> around(require(stretch.broadcast()), stretch.start(), stretch.stop());
            case Command.Place place -> sheet(Set.of(place.channel()), around(place.start(), place.start()));
            case Command.Remove remove -> around(require(remove.broadcast()));
            case Command.Rewrite rewrite -> around(require(rewrite.broadcast()));
            case Command.Copy copy ->
                sheet(
                        copy.channels(),
                        around(
                                days.span(copy.from(), copy.days()).start(),
                                days.span(copy.from(), copy.days()).stop(),
                                days.span(copy.to(), copy.days()).start(),
                                days.span(copy.to(), copy.days()).stop()));
            case Command.Strip strip ->
                strip.spots().isEmpty()
                        ? new Sheet(List.of())
                        : sheet(
                                Set.of(strip.channel()),
                                around(strip.spots().stream()
                                        .map(Command.Strip.Spot::start)
                                        .toArray(Instant[]::new)));
        };
    }

    private Entry require(BroadcastId id) {
        return drafts.find(id)
                .map(Line::entry)
                .orElseThrow(() -> new NoSuchElementException("no such broadcast: " + id));
    }

    private Sheet around(Entry entry, Instant... moments) {
        return sheet(
                Set.of(entry.channel()),
                around(Stream.concat(Stream.of(entry.start(), entry.stop()), Stream.of(moments))
                        .toArray(Instant[]::new)));
    }

    private Sheet sheet(Collection<ChannelId> channels, TimeSlot span) {
        return new Sheet(drafts.lines(Set.copyOf(channels), span).stream()
                .map(Line::entry)
                .toList());
    }

    private static Set<ChannelId> channels(List<Change> changes) {
        Set<ChannelId> channels = new HashSet<>();
        changes.forEach(change -> Stream.of(change.before(), change.after())
                .filter(Objects::nonNull)
                .forEach(entry -> channels.add(entry.channel())));
        return channels;
    }

    private static TimeSlot around(List<Change> changes) {
        return around(changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(Objects::nonNull)
                .flatMap(entry -> Stream.of(entry.start(), entry.stop()))
                .toArray(Instant[]::new));
    }

    /** From two days before the first of the moments to two days after the last: further nothing reaches. */
    private static TimeSlot around(Instant... moments) {
        Instant first = Stream.of(moments).min(Instant::compareTo).orElseThrow();
        Instant last = Stream.of(moments).max(Instant::compareTo).orElseThrow();
        return new TimeSlot(first.minus(AROUND), last.plus(AROUND));
    }
}
