package io.marquee.account;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes accounts: for whoever registers, for staff and for the demo data. */
@Service
public class Registration {

    private final JdbcClient jdbc;
    private final PasswordHashing hashing;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionOperations transaction;

    Registration(
            JdbcClient jdbc,
            PasswordHashing hashing,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.hashing = hashing;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether the account was made; its first profile, named like the account, is made with it. */
    public sealed interface Result {

        record Registered(AccountId account) implements Result {}

        /** The tenant already has an account with this address; nothing was written. */
        record AddressTaken() implements Result {}
    }

    /**
     * Makes an account on the tenant's lowest plan.
     *
     * @throws IllegalArgumentException if the address is none, or password or name are too short or too long
     */
    public Result register(String email, String password, String displayName) {
        return register(new NewAccount(new EmailAddress(email), password, displayName, null, Set.of(), false));
    }

    /**
     * Makes the account; an unknown plan code, or a role that is not {@linkplain Role#grantable grantable} here, is an
     * {@link IllegalArgumentException}.
     */
    public Result register(NewAccount wanted) {
        return register(wanted, wanted.password() == null ? PasswordHashing.UNUSABLE : hashing.hash(wanted.password()));
    }

    /** Makes the account with a {@linkplain PasswordHashing#hash hash} that the caller has made of its password. */
    public Result register(NewAccount wanted, String hash) {
        Role.requireGrantable(wanted.roles());
        return transaction.execute(_ -> insert(wanted, hash));
    }

    private Result insert(NewAccount wanted, String hash) {
        AccountId id = new AccountId(UUID.randomUUID());
        int made = jdbc.sql("""
                        insert into account (id, email, password_hash, display_name, plan_id, demo, created_at)
                        values (:id, :email, :hash, :name, :plan, :demo, :now)
                        on conflict (tenant_id, email) do nothing
                        """)
                .param("id", id.value())
                .param("email", wanted.email().value())
                .param("hash", hash)
                .param("name", wanted.displayName())
                .param("plan", planOf(wanted))
                .param("demo", wanted.demo())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (made == 0) {
            return new Result.AddressTaken();
        }
        wanted.roles()
                .forEach(role -> jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                        .param("id", id.value())
                        .param("role", role.name())
                        .update());
        events.publishEvent(new AccountRegistered(id, wanted.displayName(), wanted.planCode() != null));
        return new Result.Registered(id);
    }

    private UUID planOf(NewAccount wanted) {
        return jdbc.sql("""
                        select id from plan
                         where code = coalesce(:code, code)
                         order by on_sale desc, rank
                         limit 1
                        """)
                .param("code", wanted.planCode(), Types.VARCHAR)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no such plan: " + wanted.planCode()));
    }
}
