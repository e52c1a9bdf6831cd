package io.marquee.epg.reminder;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes reminders whose time has come; whoever takes one has it alone and for good, once the transaction commits. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DueReminders {
    /** One that is due, with where its mail goes. */
    record Due(Reminder reminder, String email) {}

    private final JdbcClient jdbc;

    DueReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of which nobody may be told any more: what they are about is over. */
    int miss(Instant now) {
        return jdbc.sql(
                        "update reminder set state = 'MISSED', changed_at = :now where state = 'SET' and stops_at <= :now")
                .param("now", JdbcReminders.utc(now))
                .update();
    }

    /** Those that broadcasts came back for, under the same id. */
    int revive() {
        return jdbc.sql("""
                update reminder r
                   set state = 'SET', starts_at = b.starts_at, stops_at = b.stops_at, revision = r.revision + 1,
                       due_at = b.starts_at - make_interval(mins => r.minutes_before)
                  from broadcast b
                 where b.id = r.broadcast_id and r.state = 'DROPPED'
                """).update();
    }

    /** Of at most so many whose time has come; a profile's that may no longer know of the programme are only marked. */
    List<Due> take(Instant now, int most) {
        return told(
                """
                select r.id from reminder r
                 where r.state = 'SET' and r.due_at <= :now
                 order by r.due_at limit :most for update skip locked
                """,
                "exists (select from broadcast b join programme p on p.id = b.programme_id"
                        + " where b.id = r.broadcast_id and p.maturity <= o.maturity_limit)",
                now,
                most);
    }

    /** Of at most so many whose broadcast is no longer shown. */
    List<Due> takeGone(Instant now, int most) {
        return told("""
                select r.id from reminder r
                 where r.state = 'DROPPED'
                 order by r.changed_at limit :most for update skip locked
                """, "true", now, most);
    }

    private List<Due> told(String due, String known, Instant now, int most) {
        return jdbc.sql("with due as (" + due + """
                 ), taken as (
                    update reminder r
                       set state = case when r.state = 'DROPPED' then 'GONE' when %1$s then 'TOLD' else 'MISSED' end, changed_at = :now
                      from due, profile o
                     where r.id = due.id and o.id = r.profile_id
                    returning r.*)
                 select r.*, a.email from taken r
                   join profile o on o.id = r.profile_id
                   join account a on a.id = o.account_id
                  where r.state in ('TOLD', 'GONE')
                """.formatted(known))
                .param("now", JdbcReminders.utc(now))
                .param("most", most)
                .query((row, number) -> new Due(JdbcReminders.reminder(row, number), row.getString("email")))
                .list();
    }

    /** Forgets what was over before the moment. */
    void forget(Instant before) {
        jdbc.sql("delete from reminder where state in ('TOLD', 'MISSED', 'GONE') and stops_at < :before")
                .param("before", JdbcReminders.utc(before))
                .update();
    }
}
