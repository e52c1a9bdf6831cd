package io.marquee.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rows of {@code sign_in}. One short transaction each: between two of them {@link SignIns} hashes. */
@Repository
@Transactional
class JdbcSignIns {

    /** The account behind an address, with what decides whether it may enter. */
    record Credentials(AccountId account, String passwordHash, boolean suspended, Set<Role> roles) {

        boolean maySignInTo(Portal portal) {
            return portal == Portal.VIEWER || (!suspended && !roles.isEmpty());
        }
    }

    private static final String CREDENTIALS = """
            select a.id, a.password_hash, a.state = 'SUSPENDED' as suspended,
                   array(select r.role from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id) as roles
              from account a
             where a.email = :email and a.confirmed
            """;

    private static final String LIVE = """
            select s.id, s.account_id, s.audience,
                   array(select r.role from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id) as roles
              from sign_in s
              join account a on a.tenant_id = s.tenant_id and a.id = s.account_id
             where s.id = :id
               and s.ended_at is null
               and (s.audience = 'viewer' or a.state = 'ACTIVE')
            """;

    private final JdbcClient jdbc;

    JdbcSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<Credentials> credentials(String email) {
        return jdbc.sql(CREDENTIALS)
                .param("email", email)
                .query((row, _) -> new Credentials(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("password_hash"),
                        row.getBoolean("suspended"),
                        roles(row)))
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<String> passwordHash(AccountId account) {
        return jdbc.sql("select password_hash from account where id = :account")
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    SignInId begin(AccountId account, Portal portal, String device, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into sign_in (id, account_id, audience, device, created_at)
                        values (:id, :account, :audience, :device, :now)
                        """)
                .param("id", id)
                .param("account", account.value())
                .param("audience", portal.audience())
                .param("device", device)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return new SignInId(id);
    }

    /** Empty if it was ended, never was, or is a staff sign-in of one who is no longer staff. */
    @Transactional(readOnly = true)
    Optional<LiveSignIn> live(SignInId id) {
        return jdbc.sql(LIVE)
                .param("id", id.value())
                .query((row, _) -> liveSignIn(row))
                .optional()
                .filter(signIn ->
                        signIn.portal() == Portal.VIEWER || !signIn.roles().isEmpty());
    }

    void end(SignInId id, Instant now) {
        jdbc.sql("update sign_in set ended_at = :now where id = :id and ended_at is null")
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void endEveryones(Instant now) {
        jdbc.sql("update sign_in set ended_at = :now where ended_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void endAll(AccountId account, Instant now) {
        jdbc.sql("update sign_in set ended_at = :now where account_id = :account and ended_at is null")
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static LiveSignIn liveSignIn(ResultSet row) throws SQLException {
        Portal portal = Portal.of(row.getString("audience"));
        return new LiveSignIn(
                new SignInId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                portal,
                portal == Portal.ADMIN ? roles(row) : Set.of());
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        Array roles = row.getArray("roles");
        return Arrays.stream((String[]) roles.getArray()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
