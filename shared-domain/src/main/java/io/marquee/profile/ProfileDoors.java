package io.marquee.profile;

import io.marquee.account.AccountId;
import io.marquee.account.FailureThrottle;
import io.marquee.account.PasswordCheck;
import io.marquee.account.PasswordHashing;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way from one profile into another. A PIN guards the profile that has one; the way out of a kids' profile is guarded
 * also where the next has none, by the PIN of any profile that is not a kids'. The account's password opens every door.
 */
@Service
public class ProfileDoors {

    private static final int WRONG_PINS = 5;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private record Door(TenantId tenant, ProfileId profile) {}

    private record Guard(Profile profile, String pinHash) {}

    private record Way(Profile to, List<Guard> guards) {}

    private final JdbcProfiles rows;
    private final PasswordHashing hashing;
    private final PasswordCheck passwords;
    private final TransactionOperations transaction; // hashes come after it
    private final FailureThrottle<Door> wrongPins;

    ProfileDoors(
            JdbcProfiles rows,
            PasswordHashing hashing,
            PasswordCheck passwords,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.hashing = hashing;
        this.passwords = passwords;
        this.transaction = new TransactionTemplate(transactions);
        this.wrongPins = new FailureThrottle<>(clock, WRONG_PINS, WINDOW);
    }

    /**
     * Whose PIN opens the profile, any one of them; nobody's where it stands open.
     *
     * @param from the profile that is left; null where none was in use
     */
    public List<Profile> guards(AccountId account, @Nullable ProfileId from, ProfileId to) {
        return way(account, from, to).guards().stream().map(Guard::profile).toList();
    }

    /**
     * Opens a profile to whoever holds the account. A profile that is not the account's is a
     * {@link NoSuchElementException}. Not for use inside a transaction: it hashes.
     *
     * @param from the profile that is left; null where none was in use
     * @param pin null if none was given; ignored where nobody guards the way
     */
    public ProfileOpening open(AccountId account, @Nullable ProfileId from, ProfileId to, @Nullable String pin) {
        Way way = way(account, from, to);
        if (way.guards().isEmpty()) {
            return new ProfileOpening.Opened(way.to());
        }
        Optional<Duration> delay = way.guards().stream()
                .flatMap(guard -> wrongPins.delay(door(guard)).stream())
                .max(Duration::compareTo);
        if (delay.isPresent() || pin == null) {
            return new ProfileOpening.WrongPin(delay.orElse(null));
        }
        for (Guard guard : way.guards()) {
            if (hashing.matches(pin, guard.pinHash())) {
                wrongPins.succeeded(door(guard));
                return new ProfileOpening.Opened(way.to());
            }
        }
        way.guards().forEach(guard -> wrongPins.failed(door(guard)));
        return new ProfileOpening.WrongPin(null);
    }

    /** Opens a profile whose PIN was forgotten, however many wrong ones were tried. */
    public ProfileOpening openByPassword(AccountId account, @Nullable ProfileId from, ProfileId to, String password) {
        Way way = way(account, from, to);
        return switch (passwords.check(account, password)) {
            case PasswordCheck.Result.Right() -> {
                way.guards().forEach(guard -> wrongPins.succeeded(door(guard)));
                yield new ProfileOpening.Opened(way.to());
            }
            case PasswordCheck.Result.Wrong(Duration retryAfter) -> new ProfileOpening.WrongPassword(retryAfter);
        };
    }

    private Way way(AccountId account, @Nullable ProfileId from, ProfileId to) {
        return transaction.execute(_ -> {
            List<Profile> all = rows.of(account);
            Profile target = all.stream()
                    .filter(profile -> profile.id().equals(to))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException("no profile " + to));
            return new Way(
                    target,
                    guarding(all, from, target).stream()
                            .map(profile -> new Guard(profile, rows.pinHash(profile.id())))
                            .toList());
        });
    }

    private static List<Profile> guarding(List<Profile> all, @Nullable ProfileId from, Profile to) {
        if (to.pinned()) {
            return List.of(to);
        }
        boolean leavesKids = !to.id().equals(from)
                && all.stream().anyMatch(profile -> profile.id().equals(from) && profile.kids());
        return leavesKids
                ? all.stream()
                        .filter(profile -> profile.pinned() && !profile.kids())
                        .toList()
                : List.of();
    }

    private static Door door(Guard guard) {
        return new Door(TenantScope.require(), guard.profile().id());
    }
}
