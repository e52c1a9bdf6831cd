package io.marquee.profile;

import io.marquee.account.AccountId;
import io.marquee.account.FailureThrottle;
import io.marquee.account.PasswordHashing;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The profiles of an account. An account that is unknown, and a profile that is not the account's, is a
 * {@link NoSuchElementException}.
 */
@Service
public class Profiles {

    private static final int WRONG_PINS = 5;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private record Door(TenantId tenant, ProfileId profile) {}

    private record Lock(Profile profile, @Nullable String pinHash) {}

    private final JdbcProfiles rows;
    private final PasswordHashing hashing;
    private final Clock clock;
    private final TransactionOperations transaction; // where a hash must come before it
    private final FailureThrottle<Door> wrongPins;

    Profiles(JdbcProfiles rows, PasswordHashing hashing, Clock clock, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.hashing = hashing;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.wrongPins = new FailureThrottle<>(clock, WRONG_PINS, WINDOW);
    }

    /** In the order in which they were made; never empty for an account that exists. */
    @Transactional(readOnly = true)
    public List<Profile> of(AccountId account) {
        return rows.of(account);
    }

    @Transactional(readOnly = true)
    public Optional<Profile> find(AccountId account, ProfileId id) {
        return rows.find(account, id);
    }

    @Transactional(readOnly = true)
    public Profile require(AccountId account, ProfileId id) {
        return existing(account, id);
    }

    /**
     * Opens a profile to whoever holds the account.
     *
     * @param pin null if none was given; ignored where the profile has none
     */
    public ProfileOpening open(AccountId account, ProfileId id, @Nullable String pin) {
        Lock lock = transaction.execute(_ -> new Lock(existing(account, id), rows.pinHash(id)));
        if (lock.pinHash() == null) {
            return new ProfileOpening.Opened(lock.profile());
        }
        Door door = new Door(TenantScope.require(), id);
        Optional<Duration> delay = wrongPins.delay(door);
        if (delay.isPresent() || pin == null) {
            return new ProfileOpening.WrongPin(delay.orElse(null));
        }
        if (!hashing.matches(pin, lock.pinHash())) {
            wrongPins.failed(door);
            return new ProfileOpening.WrongPin(null);
        }
        wrongPins.succeeded(door);
        return new ProfileOpening.Opened(lock.profile());
    }

    public ProfileCreation create(AccountId account, ProfileDraft draft) {
        String pinHash = hash(draft);
        return transaction.execute(_ -> insert(account, draft, pinHash));
    }

    public Profile update(AccountId account, ProfileId id, ProfileDraft draft) {
        String pinHash = hash(draft);
        boolean keepPin = draft.pin() instanceof PinChange.Keep;
        return transaction.execute(_ -> {
            rows.update(account, id, draft, keepPin, pinHash);
            return existing(account, id);
        });
    }

    /** Deletes the profile with all that it watched, rated and saved. */
    @Transactional
    public ProfileDeletion delete(AccountId account, ProfileId id) {
        rows.lockLimit(account);
        existing(account, id);
        if (rows.of(account).size() == 1) {
            return ProfileDeletion.LAST_ONE_STAYS;
        }
        rows.delete(id);
        return ProfileDeletion.DELETED;
    }

    private @Nullable String hash(ProfileDraft draft) {
        return draft.pin() instanceof PinChange.Set(Pin pin) ? hashing.hash(pin.digits()) : null;
    }

    private ProfileCreation insert(AccountId account, ProfileDraft draft, @Nullable String pinHash) {
        int limit = rows.lockLimit(account).orElseThrow(() -> new NoSuchElementException("no account " + account));
        if (rows.of(account).size() >= limit) {
            return new ProfileCreation.LimitReached(limit);
        }
        ProfileId id = new ProfileId(UUID.randomUUID());
        rows.insert(id, account, draft, pinHash, clock.instant());
        return new ProfileCreation.Created(existing(account, id));
    }

    private Profile existing(AccountId account, ProfileId id) {
        return rows.find(account, id).orElseThrow(() -> new NoSuchElementException("no profile " + id));
    }
}
