package io.marquee.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tenant's accounts for its staff. */
@Repository
@Transactional(readOnly = true)
public class AccountQuery {

    private static final String SELECT = """
            select a.id, a.email, a.display_name, p.name as plan_name, a.state = 'SUSPENDED' as suspended, a.created_at,
                   array(select r.role from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id) as roles,
                   (select count(*) from profile f where f.tenant_id = a.tenant_id and f.account_id = a.id) as profiles
              from account a
              join plan p on p.tenant_id = a.tenant_id and p.id = a.plan_id
            """;

    private final JdbcClient jdbc;

    AccountQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Accounts by address, staff first.
     *
     * @param search part of an address or a name, in any case; empty for all
     */
    public List<AccountRow> rows(String search, int offset, int limit) {
        return jdbc.sql(SELECT + """
                         where position(lower(:search) in a.email) > 0 or position(lower(:search) in lower(a.display_name)) > 0
                         order by not exists (select from account_role r
                                               where r.tenant_id = a.tenant_id and r.account_id = a.id),
                                  a.email
                        offset :offset limit :limit
                        """)
                .param("search", search.strip())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    public int count(String search) {
        return jdbc.sql("""
                        select count(*) from account a
                         where position(lower(:search) in a.email) > 0 or position(lower(:search) in lower(a.display_name)) > 0
                        """)
                .param("search", search.strip())
                .query(Integer.class)
                .single();
    }

    public Optional<AccountRow> find(AccountId id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id.value())
                .query((row, _) -> row(row))
                .optional();
    }

    /** What the account may do as staff; empty for a viewer and for an account that is not this tenant's. */
    public Set<Role> roles(AccountId id) {
        return jdbc
                .sql("select role from account_role where account_id = :id")
                .param("id", id.value())
                .query((row, _) -> Role.valueOf(row.getString("role")))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static AccountRow row(ResultSet row) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new AccountRow(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("display_name"),
                row.getString("plan_name"),
                row.getBoolean("suspended"),
                Stream.of(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getInt("profiles"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
