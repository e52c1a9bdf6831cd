package io.marquee.epg.editing;

import io.marquee.account.AccountId;
import io.marquee.catalogue.TitleId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import io.marquee.epg.scheduling.Programme;
import io.marquee.epg.scheduling.Repertoire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The strips that staff keep, and their use over a period. */
@Service
public class ScheduleTemplates {
    /** The longest period at once. */
    public static final int MOST_DAYS = 92;

    private static final int EPISODES_REMEMBERED = 60;

    private final JdbcClient jdbc;
    private final JdbcDrafts lines;
    private final Drafts drafts;
    private final ScheduleSettings settings;
    private final Repertoire repertoire;

    ScheduleTemplates(
            JdbcClient jdbc, JdbcDrafts lines, Drafts drafts, ScheduleSettings settings, Repertoire repertoire) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.drafts = drafts;
        this.settings = settings;
        this.repertoire = repertoire;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<ScheduleTemplate> all() {
        return jdbc.sql("""
                select id, name, channel_id, weekdays, begins_at, length_minutes, title_id
                  from schedule_template order by lower(name)
                """).query(ScheduleTemplates::template).list();
    }

    /** Keeps it, in place of the one with its id if there is one. A name that is taken is the caller's mistake. */
    @Transactional
    public void keep(ScheduleTemplate template) {
        boolean taken = all().stream()
                .anyMatch(other ->
                        !other.id().equals(template.id()) && other.name().equalsIgnoreCase(template.name()));
        if (taken) {
            throw new IllegalArgumentException("name: another template has it: " + template.name());
        }
        jdbc.sql("""
                insert into schedule_template (id, name, channel_id, weekdays, begins_at, length_minutes, title_id)
                values (:id, :name, :channel, :weekdays, :at, :minutes, :title)
                on conflict (tenant_id, id) do update
                   set name = excluded.name, channel_id = excluded.channel_id, weekdays = excluded.weekdays,
                       begins_at = excluded.begins_at, length_minutes = excluded.length_minutes,
                       title_id = excluded.title_id, version = schedule_template.version + 1
                """)
                .param("id", template.id())
                .param("name", template.name())
                .param("channel", template.channel().value())
                .param("weekdays", bits(template.weekdays()))
                .param("at", template.at())
                .param("minutes", template.length().toMinutes())
                .param("title", template.title().value())
                .update();
    }

    @Transactional
    public void forget(UUID id) {
        jdbc.sql("delete from schedule_template where id = :id").param("id", id).update();
    }

    /**
     * Puts it into the draft on its days from the first to the last, as one step. Days on which something stands there
     * are left out, unless it is to be replaced; what has begun is never replaced.
     */
    @Transactional
    public Edit apply(UUID id, LocalDate first, LocalDate last, boolean replacing, AccountId by) {
        ScheduleTemplate template = all().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such template: " + id));
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw new IllegalArgumentException("last: the first day or up to " + MOST_DAYS + " days expected: " + last);
        }
        Programme programme = repertoire
                .find(template.title())
                .orElseThrow(() -> new IllegalArgumentException("title: one that may be watched now expected"));
        ScheduleDays days = settings.days();
        int episode =
                nextEpisode(template.channel(), programme, days.span(first).start());
        List<Command.Strip.Spot> spots = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (template.weekdays().contains(day.getDayOfWeek())) {
                Programme.Part part = programme
                        .parts()
                        .get((episode + spots.size()) % programme.parts().size());
                Piece piece = Suggestions.piece(programme, part);
                spots.add(new Command.Strip.Spot(
                        days.at(day, template.at()), Piece.of(piece.content(), template.length())));
            }
        }
        return drafts.apply(new Command.Strip(template.channel(), spots, replacing), by);
    }

    /** The place of the episode after the last that the channel shows before the moment. */
    int nextEpisode(ChannelId channel, Programme programme, Instant before) {
        List<String> subtitles = programme.parts().stream()
                .map(part -> Objects.requireNonNullElse(part.subtitle(), ""))
                .toList();
        return lines
                .lines(Set.of(channel), new TimeSlot(before.minus(Duration.ofDays(EPISODES_REMEMBERED)), before))
                .reversed()
                .stream()
                .map(line -> line.entry().showing().content())
                .filter(content -> programme.title().equals(content.title()))
                .mapToInt(content -> subtitles.indexOf(Objects.requireNonNullElse(content.subtitle(), "")))
                .filter(place -> place >= 0)
                .map(place -> place + 1)
                .findFirst()
                .orElse(0);
    }

    private static ScheduleTemplate template(ResultSet row, int number) throws SQLException {
        return new ScheduleTemplate(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new ChannelId(row.getObject("channel_id", UUID.class)),
                weekdays(row.getInt("weekdays")),
                row.getObject("begins_at", LocalTime.class),
                Duration.ofMinutes(row.getInt("length_minutes")),
                new TitleId(row.getObject("title_id", UUID.class)));
    }

    private static int bits(Set<DayOfWeek> weekdays) {
        return weekdays.stream().mapToInt(day -> 1 << (day.getValue() - 1)).sum();
    }

    private static Set<DayOfWeek> weekdays(int bits) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((bits & (1 << (day.getValue() - 1))) != 0) {
                weekdays.add(day);
            }
        }
        return weekdays;
    }
}
