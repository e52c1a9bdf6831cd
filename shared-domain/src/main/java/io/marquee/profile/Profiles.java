package io.marquee.profile;

import io.marquee.account.AccountId;
import io.marquee.account.PasswordHashing;
import io.marquee.event.Outbox;
import java.time.Clock;
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
 * The profiles of an account; for who may enter one see {@link ProfileDoors}. Changes to one account's profiles take
 * their turns. An account that is unknown, and a profile that is not the account's, is a {@link NoSuchElementException}.
 */
@Service
public class Profiles {

    /** Topic of edited and deleted profiles; its subject is the profile. */
    public static final String CHANGED = "profile";

    private final JdbcProfiles rows;
    private final PasswordHashing hashing;
    private final Outbox outbox;
    private final Clock clock;
    private final TransactionOperations transaction; // where a hash must come before it

    Profiles(
            JdbcProfiles rows,
            PasswordHashing hashing,
            Outbox outbox,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.hashing = hashing;
        this.outbox = outbox;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
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

    public ProfileCreation create(AccountId account, ProfileDraft draft) {
        String pinHash = hash(draft);
        return transaction.execute(_ -> insert(account, draft, pinHash));
    }

    /**
     * Rewrites the profile.
     *
     * @param version which one the edit started from
     */
    public ProfileEdit update(AccountId account, ProfileId id, int version, ProfileDraft draft) {
        String pinHash = hash(draft);
        return transaction.execute(_ -> edit(account, id, version, draft, pinHash));
    }

    /** Gives the profile this look; an edit that somebody has begun elsewhere is not overtaken by it. */
    @Transactional
    public void dress(AccountId account, ProfileId id, Theme theme) {
        if (rows.dress(account, id, theme) == 0) {
            throw new NoSuchElementException("no profile " + id);
        }
    }

    /** What {@link #delete} would take along. */
    @Transactional(readOnly = true)
    public ProfileLosses losses(AccountId account, ProfileId id) {
        return rows.losses(existing(account, id).id());
    }

    /** Whether the account would be left without a profile, or without one for grown-ups. */
    @Transactional(readOnly = true)
    public boolean isNeeded(AccountId account, ProfileId id) {
        return withoutAdult(rows.of(account), existing(account, id));
    }

    /** Deletes the profile with all that it watched, rated and saved. */
    @Transactional
    public ProfileDeletion delete(AccountId account, ProfileId id) {
        rows.lockLimit(account);
        Profile profile = existing(account, id);
        List<Profile> all = rows.of(account);
        if (all.size() == 1) {
            return ProfileDeletion.LAST_ONE_STAYS;
        }
        if (withoutAdult(all, profile)) {
            return ProfileDeletion.LAST_ADULT_STAYS;
        }
        rows.delete(id);
        outbox.append(CHANGED, id.value());
        return ProfileDeletion.DELETED;
    }

    private @Nullable String hash(ProfileDraft draft) {
        return draft.pin() instanceof PinChange.Set(Pin pin) ? hashing.hash(pin.digits()) : null;
    }

    private ProfileCreation insert(AccountId account, ProfileDraft draft, @Nullable String pinHash) {
        int limit = rows.lockLimit(account).orElseThrow(() -> new NoSuchElementException("no account " + account));
        List<Profile> all = rows.of(account);
        if (all.size() >= limit) {
            return new ProfileCreation.LimitReached(limit);
        }
        if (all.stream().anyMatch(draft::sharesItsNameWith)) {
            return new ProfileCreation.NameTaken(draft.name());
        }
        ProfileId id = new ProfileId(UUID.randomUUID());
        rows.insert(id, account, draft, pinHash, clock.instant());
        return new ProfileCreation.Created(existing(account, id));
    }

    private ProfileEdit edit(
            AccountId account, ProfileId id, int version, ProfileDraft draft, @Nullable String pinHash) {
        rows.lockLimit(account);
        Profile current = existing(account, id);
        if (current.version() != version) {
            return new ProfileEdit.Stale(current);
        }
        List<Profile> all = rows.of(account);
        if (all.stream().anyMatch(other -> !other.id().equals(id) && draft.sharesItsNameWith(other))) {
            return new ProfileEdit.NameTaken(draft.name());
        }
        if (draft.kids() && withoutAdult(all, current)) {
            return new ProfileEdit.LastAdultStays();
        }
        rows.update(id, draft, draft.pin() instanceof PinChange.Keep, pinHash);
        outbox.append(CHANGED, id.value());
        return new ProfileEdit.Edited(existing(account, id));
    }

    private static boolean withoutAdult(List<Profile> all, Profile gone) {
        return all.stream().allMatch(profile -> profile.kids() || profile.id().equals(gone.id()));
    }

    private Profile existing(AccountId account, ProfileId id) {
        return rows.find(account, id).orElseThrow(() -> new NoSuchElementException("no profile " + id));
    }
}
