package io.marquee.signup;

import io.marquee.account.AccountId;
import io.marquee.token.LinkToken;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rows of {@code confirmation}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcConfirmations {

    /** What was typed as the link was asked for. */
    record Row(AccountId account, String passwordHash, String displayName) {}

    private final JdbcClient jdbc;

    JdbcConfirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(LinkToken token, Row typed, Instant expires) {
        jdbc.sql("""
                        insert into confirmation (token_hash, account_id, password_hash, display_name, expires_at)
                        values (:token, :account, :hash, :name, :expires)
                        """)
                .param("token", token.digest())
                .param("account", typed.account().value())
                .param("hash", typed.passwordHash())
                .param("name", typed.displayName())
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Row> find(LinkToken token, Instant now) {
        return jdbc.sql("""
                        select account_id, password_hash, display_name
                          from confirmation
                         where token_hash = :token and expires_at > :now
                        """)
                .param("token", token.digest())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Row(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("password_hash"),
                        row.getString("display_name")))
                .optional();
    }

    /** Deletes accounts that no link opens any more; nobody has ever signed in to one. */
    void deleteUnconfirmed(Instant madeBefore, Instant now) {
        jdbc.sql("""
                        delete from account a
                         where not a.confirmed and a.created_at < :before
                           and not exists (select from confirmation c where c.account_id = a.id and c.expires_at > :now)
                        """)
                .param("before", madeBefore.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    String tenantName() {
        return jdbc.sql("select name from tenant where id = current_setting('app.tenant_id')::uuid")
                .query(String.class)
                .single();
    }
}
