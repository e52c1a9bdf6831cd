package io.marquee.staff;

import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.account.LastOwnerException;
import io.marquee.account.Role;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works for the tenant, and as what. */
@Service
public class StaffList {

    private static final String STAFF = """
            select a.id, a.email, a.display_name, a.state = 'SUSPENDED' as suspended,
                   array(select r.role from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id) as roles,
                   (select max(greatest(s.created_at, (select max(t.issued_at) from refresh_token t
                                                        where t.tenant_id = s.tenant_id and t.sign_in_id = s.id)))
                      from sign_in s
                     where s.tenant_id = a.tenant_id and s.account_id = a.id and s.audience = 'admin') as seen_at
              from account a
             where a.id in (select r.account_id from account_role r)
             order by a.display_name, a.email
            """;

    private final JdbcClient jdbc;
    private final AccountAdministration accounts;

    StaffList(JdbcClient jdbc, AccountAdministration accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<StaffMember> all() {
        return jdbc.sql(STAFF)
                .query((row, _) -> {
                    OffsetDateTime seen = row.getObject("seen_at", OffsetDateTime.class);
                    return new StaffMember(
                            new AccountId(row.getObject("id", UUID.class)),
                            row.getString("email"),
                            row.getString("display_name"),
                            Stream.of((String[]) row.getArray("roles").getArray())
                                    .map(Role::valueOf)
                                    .collect(Collectors.toUnmodifiableSet()),
                            row.getBoolean("suspended"),
                            seen == null ? null : seen.toInstant());
                })
                .list();
    }

    /** Makes these somebody's only roles, felt within seconds where they are signed in; none removes them from the staff. */
    public StaffChange assign(AccountId account, Set<Role> roles) {
        try {
            accounts.assign(account, roles);
            return StaffChange.DONE;
        } catch (LastOwnerException _) {
            return StaffChange.LAST_OWNER;
        }
    }
}
