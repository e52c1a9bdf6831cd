package io.marquee.mail;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tenant's mail, for its staff. */
@Repository
@Transactional(readOnly = true)
public class MailQuery {

    private final JdbcClient jdbc;
    private final JdbcMails rows;

    MailQuery(JdbcClient jdbc, JdbcMails rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The newest first. */
    public List<Mail> newest(int offset, int limit) {
        return jdbc.sql("select " + JdbcMails.COLUMNS + """
                          from mail
                         order by created_at desc, id desc
                        offset :offset limit :limit
                        """)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> JdbcMails.read(row))
                .list();
    }

    public Optional<Mail> find(MailId id) {
        return rows.find(id);
    }

    public int count() {
        return jdbc.sql("select count(*) from mail").query(Integer.class).single();
    }

    /** How many wait for staff to pass them on, because nothing sends or nobody took them. */
    public int waitingForStaff() {
        return jdbc.sql("select count(*) from mail where state in ('HELD', 'FAILED')")
                .query(Integer.class)
                .single();
    }
}
