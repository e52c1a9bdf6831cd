package io.marquee.admin.people;

import io.marquee.account.AccountId;
import io.marquee.account.Role;
import io.marquee.account.SignInId;
import io.marquee.catalogue.TitleCatalogue;
import io.marquee.catalogue.TitleGrid;
import io.marquee.catalogue.TitleId;
import io.marquee.catalogue.TitleRowFilter;
import io.marquee.edge.security.CurrentUser;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanId;
import io.marquee.entitlement.Plans;
import io.marquee.entitlement.Trace;
import io.marquee.people.AccountCare;
import io.marquee.people.AccountFile;
import io.marquee.people.AccountFiles;
import io.marquee.people.CareResult;
import io.marquee.profile.ProfileId;
import io.marquee.subscription.SubscriptionOutcome;
import io.marquee.subscription.Subscriptions;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that the page of an account shows and does. */
@Component
class AccountDesk {

    private final AccountFiles files;
    private final AccountCare care;
    private final Subscriptions subscriptions;
    private final Plans plans;
    private final Entitlements entitlements;
    private final TitleGrid titles;
    private final TitleCatalogue catalogue;
    private final CurrentUser users;

    AccountDesk(
            AccountFiles files,
            AccountCare care,
            Subscriptions subscriptions,
            Plans plans,
            Entitlements entitlements,
            TitleGrid titles,
            TitleCatalogue catalogue,
            CurrentUser users) {
        this.files = files;
        this.care = care;
        this.subscriptions = subscriptions;
        this.plans = plans;
        this.entitlements = entitlements;
        this.titles = titles;
        this.catalogue = catalogue;
        this.users = users;
    }

    /** Empty for an id that is none, or another tenant's. */
    Optional<AccountFile> open(String id) {
        try {
            return files.find(AccountId.of(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** By rank, the lowest first. */
    List<Plan> plans() {
        return plans.all();
    }

    SubscriptionOutcome putOn(AccountId account, PlanId plan, String reason) {
        return subscriptions.putOn(account, plan, reason);
    }

    CareResult suspend(AccountId account, String reason) {
        return care.suspend(me(), account, reason);
    }

    CareResult resume(AccountId account, String reason) {
        return care.resume(me(), account, reason);
    }

    CareResult signOutEverywhere(AccountId account) {
        return care.signOutEverywhere(me(), account);
    }

    CareResult signOut(AccountId account, SignInId device) {
        return care.signOut(me(), account, device);
    }

    /** Why the profile may start the title, or why not; empty where either is unknown. */
    Optional<Trace> explain(AccountId account, ProfileId profile, TitleId title) {
        try {
            return Optional.of(entitlements.explain(account, profile, title));
        } catch (NoSuchElementException _) {
            return Optional.empty();
        }
    }

    /** A title to choose. */
    record Choice(TitleId id, String name, int year) {

        String label() {
            return name + " (" + year + ")";
        }
    }

    /** All titles, drafts too, by name. */
    Stream<Choice> titles(String words, int offset, int limit) {
        return titles.rows(TitleRowFilter.ALL.searching(words), List.of(), offset, limit).stream()
                .map(row -> new Choice(row.id(), row.name(), row.year()));
    }

    Optional<Choice> title(TitleId id) {
        return catalogue
                .find(id)
                .map(title -> new Choice(id, title.draft().name(), title.draft().year()));
    }

    /** Whether whoever looks may open the title's page. */
    boolean mayEdit() {
        return roles().contains(Role.EDITOR);
    }

    private Set<Role> roles() {
        return users.find().map(user -> user.roles()).orElse(Set.of());
    }

    private AccountId me() {
        return users.require().account();
    }
}
