package io.marquee.demo;

import io.marquee.account.AccountId;
import io.marquee.account.EmailAddress;
import io.marquee.account.NewAccount;
import io.marquee.account.Registration;
import io.marquee.account.Role;
import io.marquee.catalogue.MaturityRating;
import io.marquee.profile.PinChange;
import io.marquee.profile.Profile;
import io.marquee.profile.ProfileDraft;
import io.marquee.profile.Profiles;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The accounts that one signs in with to look around. */
@Component
class DemoPeople {
    /**
     * One account; its first profile bears its name.
     *
     * @param rank of its plan
     */
    private record Person(String name, String password, int rank, Set<Role> roles, List<ProfileDraft> profiles) {
        static Person viewer(String name, String password, int rank, ProfileDraft... profiles) {
            return new Person(name, password, rank, Set.of(), List.of(profiles));
        }

        String displayName() {
            return profiles.getFirst().name();
        }
    }

    private static final List<Person> PEOPLE = List.of(
            new Person("admin", "admin123", 3, Role.OF_BRANDS, List.of(adult("Admin", "owl"), kids())),
            Person.viewer("basic", "test123", 1, adult("Basic User", "cloud")),
            Person.viewer("standard", "test123", 2, adult("Standard User", "fox"), family()),
            Person.viewer("premium", "test123", 3, adult("Premium User", "moon"), adult("Partner", "flower"), kids()),
            Person.viewer("demo", "demo123", 3, adult("Demo User", "robot")));

    private final Registration registration;
    private final Profiles profiles;
    private final TransactionOperations transaction;

    DemoPeople(Registration registration, Profiles profiles, TransactionOperations transaction) {
        this.registration = registration;
        this.profiles = profiles;
        this.transaction = transaction;
    }

    /** Registers those who are missing, each with all profiles or not at all; answers how many there are. */
    int load(DemoTenant tenant) {
        PEOPLE.forEach(person -> transaction.executeWithoutResult(_ -> load(tenant, person)));
        return PEOPLE.size();
    }

    /** Registers whoever keeps the list of tenants. */
    void loadPlatformStaff() {
        registration.register(new NewAccount(
                new EmailAddress("root@platform.test"), "root123", "Root", null, Set.of(Role.PLATFORM), true));
    }

    private void load(DemoTenant tenant, Person person) {
        var wanted = new NewAccount(
                new EmailAddress(person.name() + "@" + tenant.mailDomain()),
                person.password(),
                person.displayName(),
                tenant.plans().get(person.rank() - 1).code(),
                person.roles(),
                true);
        if (registration.register(wanted) instanceof Registration.Result.Registered(AccountId account)) {
            Profile first = profiles.of(account).getFirst();
            profiles.update(
                    account, first.id(), first.version(), person.profiles().getFirst());
            person.profiles().stream().skip(1).forEach(profile -> profiles.create(account, profile));
        }
    }

    private static ProfileDraft adult(String name, String avatar) {
        return ProfileDraft.named(name, avatar);
    }

    private static ProfileDraft family() {
        return new ProfileDraft("Family", "whale", false, MaturityRating.AGE_12, new PinChange.Keep());
    }

    private static ProfileDraft kids() {
        return new ProfileDraft("Kids", "bear", true, MaturityRating.AGE_6, new PinChange.Keep());
    }
}
