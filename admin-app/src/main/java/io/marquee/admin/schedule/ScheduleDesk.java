package io.marquee.admin.schedule;

import io.marquee.account.AccountId;
import io.marquee.catalogue.TitleId;
import io.marquee.edge.security.CurrentUser;
import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import io.marquee.epg.editing.Board;
import io.marquee.epg.editing.Boards;
import io.marquee.epg.editing.Command;
import io.marquee.epg.editing.Drafts;
import io.marquee.epg.editing.Edit;
import io.marquee.epg.editing.History;
import io.marquee.epg.editing.Line;
import io.marquee.epg.editing.Placeable;
import io.marquee.epg.editing.Placeables;
import io.marquee.epg.editing.Published;
import io.marquee.epg.editing.PublishedSchedule;
import io.marquee.epg.editing.ScheduleSettings;
import io.marquee.epg.editing.ScheduleTemplate;
import io.marquee.epg.editing.ScheduleTemplates;
import io.marquee.epg.editing.Suggestion;
import io.marquee.epg.editing.Suggestions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the schedule's page and its dialogs ask of the domain, in the name of whoever has signed in. */
@Component
class ScheduleDesk {

    private static final int SUGGESTED = 4;

    private final Boards boards;
    private final Drafts drafts;
    private final PublishedSchedule published;
    private final ScheduleSettings settings;
    private final ScheduleTemplates templates;
    private final Suggestions suggestions;
    private final Placeables placeables;
    private final CurrentUser users;
    private final Clock clock;

    ScheduleDesk(
            Boards boards,
            Drafts drafts,
            PublishedSchedule published,
            ScheduleSettings settings,
            ScheduleTemplates templates,
            Suggestions suggestions,
            Placeables placeables,
            CurrentUser users,
            Clock clock) {
        this.boards = boards;
        this.drafts = drafts;
        this.published = published;
        this.settings = settings;
        this.templates = templates;
        this.suggestions = suggestions;
        this.placeables = placeables;
        this.users = users;
        this.clock = clock;
    }

    LocalDate today() {
        return boards.today();
    }

    Instant now() {
        return clock.instant();
    }

    Board board(LocalDate day, String words, int limit) {
        return boards.of(day, words, limit);
    }

    History history() {
        return drafts.history(me());
    }

    Optional<Line> find(BroadcastId id) {
        return drafts.find(id);
    }

    Edit apply(Command command) {
        return drafts.apply(command, me());
    }

    Edit undo() {
        return drafts.undo(me());
    }

    Edit redo() {
        return drafts.redo(me());
    }

    void keepOurs(BroadcastId id) {
        drafts.keepOurs(id);
    }

    void takeTheirs(BroadcastId id) {
        drafts.takeTheirs(id);
    }

    Published publish(LocalDate day, List<ChannelId> channels) {
        return published.publish(day, channels);
    }

    /** What would fill the part of the gap that is still to come. */
    List<Suggestion> filling(Board.Row row, TimeSlot gap) {
        Set<TitleId> shown = row.lines().stream()
                .map(line -> line.entry().showing().content().title())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return suggestions.filling(row.channel().id(), gap, shown, SUGGESTED);
    }

    /** The part of a gap in which something may still begin: from the next whole minute on. */
    Optional<TimeSlot> toCome(TimeSlot gap) {
        Instant next = now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1));
        Instant start = gap.start().isBefore(now()) ? next : gap.start();
        return start.isBefore(gap.stop()) ? Optional.of(new TimeSlot(start, gap.stop())) : Optional.empty();
    }

    List<Placeable> named(String words) {
        return placeables.named(words);
    }

    Optional<String> poster(TitleId title) {
        return placeables.poster(title);
    }

    List<ScheduleTemplate> templates() {
        return templates.all();
    }

    void keep(ScheduleTemplate template) {
        templates.keep(template);
    }

    void forget(UUID template) {
        templates.forget(template);
    }

    Edit apply(UUID template, LocalDate first, LocalDate last, boolean replacing) {
        return templates.apply(template, first, last, replacing, me());
    }

    void keepDaysOf(String zone) {
        settings.keepDaysOf(zone);
    }

    void byHand(ChannelId channel, boolean alone) {
        settings.byHand(channel, alone);
    }

    private AccountId me() {
        return users.require().account();
    }
}
