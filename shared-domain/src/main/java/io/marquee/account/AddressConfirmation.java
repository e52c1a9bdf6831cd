package io.marquee.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether an account's address is known to be its owner's. Until then whoever made the account may be anybody: nobody
 * signs in, and what they typed counts for nothing once the true owner answers.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AddressConfirmation {

    /** Who has an address. */
    public record Holder(AccountId account, boolean confirmed) {}

    private final JdbcClient jdbc;

    AddressConfirmation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Holder> holder(EmailAddress address) {
        return jdbc.sql("select id, confirmed from account where email = :email")
                .param("email", address.value())
                .query((row, _) ->
                        new Holder(new AccountId(row.getObject("id", UUID.class)), row.getBoolean("confirmed")))
                .optional();
    }

    /** The account opens only when its address has answered. */
    public void await(AccountId account) {
        jdbc.sql("update account set confirmed = false where id = :account")
                .param("account", account.value())
                .update();
    }

    /**
     * The address has answered: the account opens, with this password and name.
     *
     * @return false, and nothing changes, if it is open already or gone
     */
    public boolean confirm(AccountId account, String passwordHash, String displayName) {
        boolean opened = jdbc.sql("""
                        update account
                           set confirmed = true, password_hash = :hash, display_name = :name, version = version + 1
                         where id = :account and not confirmed
                        """)
                        .param("account", account.value())
                        .param("hash", passwordHash)
                        .param("name", displayName)
                        .update()
                == 1;
        jdbc.sql("delete from confirmation where account_id = :account")
                .param("account", account.value())
                .update();
        return opened;
    }
}
