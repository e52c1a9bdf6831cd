package io.marquee.epg.channel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.marquee.epg.ChannelId;
import io.marquee.epg.channel.NumberedLineup.Place;
import io.marquee.event.Outbox;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Further numbered selections of the tenant's channels; the main lineup is every channel by its own number. Bad input is
 * an {@link IllegalArgumentException} that names the field, a lineup that is not there a {@link NoSuchElementException}.
 */
@Service
@Transactional
public class Lineups {

    private static final int LONGEST_NAME = 80;

    private final JdbcClient jdbc;
    private final Outbox outbox;

    Lineups(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<NumberedLineup> all() {
        record OfLineup(LineupId lineup, Place place) {}
        Map<LineupId, List<Place>> places = jdbc
                .sql("select lineup_id, channel_id, number from lineup_channel order by lineup_id, number")
                .query((row, _) -> new OfLineup(
                        new LineupId(row.getObject("lineup_id", UUID.class)),
                        new Place(new ChannelId(row.getObject("channel_id", UUID.class)), row.getInt("number"))))
                .list()
                .stream()
                .collect(groupingBy(OfLineup::lineup, mapping(OfLineup::place, toList())));
        return jdbc.sql("select id, version, name from lineup order by lower(name), id")
                .query((row, _) -> {
                    LineupId id = new LineupId(row.getObject("id", UUID.class));
                    return new NumberedLineup(
                            id, row.getInt("version"), row.getString("name"), places.getOrDefault(id, List.of()));
                })
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<NumberedLineup> find(LineupId id) {
        return all().stream().filter(lineup -> lineup.id().equals(id)).findFirst();
    }

    /** Makes one without channels. */
    public NumberedLineup create(String name) {
        lock();
        LineupId id = new LineupId(UUID.randomUUID());
        String checked = checked(id, name);
        jdbc.sql("insert into lineup (id, name) values (:id, :name)")
                .param("id", id.value())
                .param("name", checked)
                .update();
        return changed(id);
    }

    /**
     * Rewrites it whole.
     *
     * @param version of the lineup that the edit starts from
     * @return empty if somebody else's edit came first
     */
    public Optional<NumberedLineup> update(LineupId id, int version, String name, List<Place> places) {
        lock();
        NumberedLineup stands = require(id);
        if (stands.version() != version) {
            return Optional.empty();
        }
        check(places);
        jdbc.sql("update lineup set name = :name, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("name", checked(id, name))
                .update();
        jdbc.sql("delete from lineup_channel where lineup_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        insert into lineup_channel (lineup_id, channel_id, number)
                        select :id, c.id, n.number
                          from unnest(:channels::uuid[], :numbers::int[]) n(id, number)
                          join channel c on c.id = n.id
                        """)
                .param("id", id.value())
                .param(
                        "channels",
                        places.stream().map(place -> place.channel().value()).toArray(UUID[]::new))
                .param("numbers", places.stream().map(Place::number).toArray(Integer[]::new))
                .update();
        return Optional.of(changed(id));
    }

    /** Removes it; its channels stay. */
    public void delete(LineupId id) {
        lock();
        require(id);
        jdbc.sql("delete from lineup where id = :id").param("id", id.value()).update();
        outbox.append(Channels.CHANGED, null);
    }

    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('lineups ' || current_tenant()))::text")
                .query(String.class)
                .single();
    }

    private NumberedLineup changed(LineupId id) {
        outbox.append(Channels.CHANGED, null);
        return require(id);
    }

    private String checked(LineupId id, String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name: a name of up to " + LONGEST_NAME + " characters");
        }
        boolean taken = all().stream()
                .anyMatch(other -> !other.id().equals(id) && other.name().equalsIgnoreCase(stripped));
        if (taken) {
            throw new IllegalArgumentException("name: another lineup is called " + stripped);
        }
        return stripped;
    }

    private static void check(List<Place> places) {
        Set<Integer> numbers = new HashSet<>();
        Set<ChannelId> channels = new HashSet<>();
        for (Place place : places) {
            if (!numbers.add(place.number())) {
                throw new IllegalArgumentException("number: " + place.number() + " is given twice");
            }
            if (!channels.add(place.channel())) {
                throw new IllegalArgumentException("channel: " + place.channel() + " is listed twice");
            }
        }
    }

    private NumberedLineup require(LineupId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no lineup " + id));
    }
}
