package io.marquee.people;

import io.marquee.account.AccountId;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What staff have noted on accounts. */
@Repository
@Transactional(readOnly = true)
public class AccountNotes {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    AccountNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, 20 at most; what somebody did to their own account is left out. */
    public List<AccountNote> of(AccountId account) {
        return jdbc.sql("""
                        select at, actor_name, note
                          from audit_entry
                         where thing_id = :account and thing = 'account' and action = 'DID' and actor_id <> :id
                         order by at desc, id
                         limit :most
                        """)
                .param("account", account.toString())
                .param("id", account.value())
                .param("most", MOST)
                .query((row, _) -> new AccountNote(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_name"),
                        row.getString("note")))
                .list();
    }
}
