package io.marquee.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tenant's accounts, one at a time; lists are a matter of {@code people}. */
@Transactional(readOnly = true)
public interface Accounts extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    /** By its address in lower case. */
    Optional<Account> findByEmail(String email);

    @Transactional(propagation = Propagation.MANDATORY)
    Account save(Account account);
}
