package io.marquee.account;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that a tenant that has an owner keeps one. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Owners {

    private final JdbcClient jdbc;

    Owners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets nobody take rights from the last active owner. Owners and their roles stay locked until the transaction ends, so
     * that two of them cannot take each other's at once.
     */
    void requireAnother(AccountId leaving) {
        List<UUID> owners =
                jdbc.sql("""
                        select a.id
                          from account a
                          join account_role r on r.tenant_id = a.tenant_id and r.account_id = a.id
                         where r.role = 'OWNER' and a.state = 'ACTIVE'
                         order by a.id
                           for update
                        """).query((row, _) -> row.getObject("id", UUID.class)).list();
        if (owners.equals(List.of(leaving.value()))) {
            throw new LastOwnerException();
        }
    }
}
