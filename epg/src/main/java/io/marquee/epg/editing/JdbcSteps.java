package io.marquee.epg.editing;

import io.marquee.account.AccountId;
import io.marquee.catalogue.TitleId;
import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The steps of each member of staff, so that they can be taken back after the page has been loaded anew. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcSteps {
    private static final int KEPT = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    JdbcSteps(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A step that was taken. */
    record Step(UUID id, String words, List<Change> changes) {}

    /** After a new step, those that were taken back can no longer be repeated. */
    void append(AccountId by, String words, List<Change> changes) {
        jdbc.sql("delete from schedule_step where account_id = :by and undone")
                .param("by", by.value())
                .update();
        jdbc.sql("""
                insert into schedule_step (account_id, words, changes, made_at)
                values (:by, :words, cast(:changes as jsonb), :at)
                """)
                .param("by", by.value())
                .param("words", words)
                .param(
                        "changes",
                        json.writeValueAsString(changes.stream().map(Stored::of).toList()))
                .param("at", OffsetDateTime.now(clock))
                .update();
        jdbc.sql("""
                delete from schedule_step
                 where account_id = :by and number < (select min(number) from (
                       select number from schedule_step where account_id = :by order by number desc limit :kept) l)
                """).param("by", by.value()).param("kept", KEPT).update();
    }

    /** The one to take back. */
    Optional<Step> last(AccountId by) {
        return first(by, "not undone order by number desc");
    }

    /** The one to repeat. */
    Optional<Step> next(AccountId by) {
        return first(by, "undone order by number");
    }

    void mark(Step step, boolean undone) {
        jdbc.sql("update schedule_step set undone = :undone where id = :id")
                .param("undone", undone)
                .param("id", step.id())
                .update();
    }

    private Optional<Step> first(AccountId by, String which) {
        return jdbc.sql("select id, words, changes from schedule_step where account_id = :by and " + which + " limit 1")
                .param("by", by.value())
                .query((row, _) -> new Step(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        json.readValue(row.getString("changes"), new TypeReference<List<Stored>>() {}).stream()
                                .map(Stored::change)
                                .toList()))
                .optional();
    }

    /** A change as it is stored. */
    record Stored(UUID id, @Nullable State before, @Nullable State after) {
        static Stored of(Change change) {
            return new Stored(change.id().value(), State.of(change.before()), State.of(change.after()));
        }

        Change change() {
            var broadcast = new BroadcastId(id);
            return new Change(
                    broadcast,
                    before == null ? null : before.entry(broadcast),
                    after == null ? null : after.entry(broadcast));
        }
    }

    /** A broadcast as it is stored. */
    record State(
            UUID channel,
            Instant start,
            Instant stop,
            UUID programme,
            @Nullable UUID title,
            String name,
            @Nullable String subtitle,
            String description,
            @Nullable String category,
            int maturity) {
        static @Nullable State of(@Nullable Entry entry) {
            if (entry == null) {
                return null;
            }
            Content content = entry.showing().content();
            return new State(
                    entry.channel().value(),
                    entry.start(),
                    entry.stop(),
                    entry.showing().programme(),
                    content.title() == null ? null : content.title().value(),
                    content.name(),
                    content.subtitle(),
                    content.description(),
                    content.category(),
                    content.maturity());
        }

        Entry entry(BroadcastId id) {
            return new Entry(
                    id,
                    new ChannelId(channel),
                    new TimeSlot(start, stop),
                    new Showing(
                            programme,
                            new Content(
                                    title == null ? null : new TitleId(title),
                                    name,
                                    subtitle,
                                    description,
                                    category,
                                    maturity)));
        }
    }
}
