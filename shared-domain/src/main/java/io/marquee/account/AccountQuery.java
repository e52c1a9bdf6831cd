package io.marquee.account;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the tenant's accounts may do. */
@Repository
@Transactional(readOnly = true)
public class AccountQuery {

    private final JdbcClient jdbc;

    AccountQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
