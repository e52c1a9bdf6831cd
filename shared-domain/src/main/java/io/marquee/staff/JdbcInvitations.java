package io.marquee.staff;

import io.marquee.account.AccountId;
import io.marquee.account.EmailAddress;
import io.marquee.account.Role;
import io.marquee.token.LinkToken;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rows of {@code invitation}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcInvitations {

    /** @param closed why its link opens nothing; empty while it does */
    record Row(Invitation invitation, URI adminAddress, Optional<Opening.Reason> closed) {}

    private static final String SELECT = """
            select id, email, roles, admin_address, invited_by_name, created_at, expires_at,
                   case when accepted_at is not null then 'ACCEPTED'
                        when revoked_at is not null then 'REVOKED'
                        when expires_at <= :now then 'EXPIRED' end as closed
              from invitation
            """;

    private final JdbcClient jdbc;

    JdbcInvitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String tenantName() {
        return jdbc.sql("select name from tenant where id = current_setting('app.tenant_id')::uuid")
                .query(String.class)
                .single();
    }

    /** Writes it in the name of the acting member of staff. */
    Invitation insert(
            EmailAddress to, Set<Role> roles, URI adminAddress, LinkToken token, Instant now, Duration lifetime) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into invitation (id, token_hash, email, roles, admin_address, invited_by, invited_by_name,
                                                created_at, expires_at)
                        select :id, :hash, :email, string_to_array(:roles, ','), :address, a.id,
                               coalesce(nullif(x.actor ->> 'name', ''), a.display_name, ''), :now, :expires
                          from (select nullif(current_setting('app.actor', true), '')::jsonb as actor) x
                          left join account a on a.id = (x.actor ->> 'id')::uuid
                        """)
                .param("id", id)
                .param("hash", token.digest())
                .param("email", to.value())
                .param("roles", roles.stream().sorted().map(Role::name).collect(Collectors.joining(",")))
                .param("address", adminAddress.toString())
                .param("now", utc(now))
                .param("expires", utc(now.plus(lifetime)))
                .update();
        return find(new InvitationId(id), now).orElseThrow().invitation();
    }

    Optional<Row> find(InvitationId id, Instant now) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .param("now", utc(now))
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<Row> find(LinkToken token, Instant now) {
        return jdbc.sql(SELECT + " where token_hash = :hash")
                .param("hash", token.digest())
                .param("now", utc(now))
                .query((row, _) -> read(row))
                .optional();
    }

    /** Those that nobody has accepted or revoked, expired ones too; the newest first. */
    List<Invitation> pending(Instant now) {
        return jdbc
                .sql(SELECT + " where accepted_at is null and revoked_at is null order by created_at desc, id")
                .param("now", utc(now))
                .query((row, _) -> read(row))
                .stream()
                .map(Row::invitation)
                .toList();
    }

    /** Whether this was the moment at which it was accepted. */
    boolean accept(LinkToken token, Instant now) {
        return jdbc.sql("""
                        update invitation set accepted_at = :now
                         where token_hash = :hash and accepted_at is null and revoked_at is null and expires_at > :now
                        """)
                        .param("hash", token.digest())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    boolean revoke(InvitationId id, Instant now) {
        return jdbc.sql("""
                        update invitation set revoked_at = :now
                         where id = :id and accepted_at is null and revoked_at is null
                        """).param("id", id.value()).param("now", utc(now)).update() == 1;
    }

    void revokeFor(EmailAddress address, Instant now) {
        jdbc.sql("""
                        update invitation set revoked_at = :now
                         where email = :email and accepted_at is null and revoked_at is null
                        """).param("email", address.value()).param("now", utc(now)).update();
    }

    Set<Role> rolesOf(AccountId account) {
        return Set.copyOf(jdbc.sql("select role from account_role where account_id = :account")
                .param("account", account.value())
                .query((row, _) -> Role.valueOf(row.getString("role")))
                .list());
    }

    private static Row read(ResultSet row) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new Row(
                new Invitation(
                        new InvitationId(row.getObject("id", UUID.class)),
                        row.getString("email"),
                        Stream.of(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                        row.getString("invited_by_name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()),
                URI.create(row.getString("admin_address")),
                Optional.ofNullable(row.getString("closed")).map(Opening.Reason::valueOf));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
