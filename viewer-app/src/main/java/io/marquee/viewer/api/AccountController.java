package io.marquee.viewer.api;

import io.marquee.account.Account;
import io.marquee.account.AccountId;
import io.marquee.account.Accounts;
import io.marquee.account.EmailAddress;
import io.marquee.account.LiveSignIn;
import io.marquee.account.SignIns;
import io.marquee.edge.api.Problems;
import io.marquee.edge.security.CurrentUser;
import io.marquee.edge.security.PortalUser;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanId;
import io.marquee.entitlement.Plans;
import io.marquee.profile.Profile;
import io.marquee.profile.ProfileDoors;
import io.marquee.profile.ProfileId;
import io.marquee.profile.ProfileOpening;
import io.marquee.profile.Profiles;
import io.marquee.signup.SignUps;
import io.marquee.subscription.Subscription;
import io.marquee.subscription.SubscriptionState;
import io.marquee.subscription.Subscriptions;
import io.marquee.token.AccessTokens;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/auth")
@Tag(name = "Account")
class AccountController {

    private final SignUps signUps;
    private final Accounts accounts;
    private final SignIns signIns;
    private final Plans plans;
    private final Subscriptions subscriptions;
    private final Profiles profiles;
    private final ProfileDoors doors;
    private final AccessTokens tokens;
    private final CurrentUser users;
    private final Clock clock;

    AccountController(
            SignUps signUps,
            Accounts accounts,
            SignIns signIns,
            Plans plans,
            Subscriptions subscriptions,
            Profiles profiles,
            ProfileDoors doors,
            AccessTokens tokens,
            CurrentUser users,
            Clock clock) {
        this.signUps = signUps;
        this.accounts = accounts;
        this.signIns = signIns;
        this.plans = plans;
        this.subscriptions = subscriptions;
        this.profiles = profiles;
        this.doors = doors;
        this.tokens = tokens;
        this.users = users;
        this.clock = clock;
    }

    record NewAccount(
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Size(min = 6, max = 200) String password,
            @NotBlank @Size(max = 80) String displayName) {}

    record AccountAnswer(AccountId id, String email, String displayName, Plan plan, List<Profile> profiles) {}

    /** Who is asking. The profile is null while none has been chosen. */
    record Me(
            AccountId id,
            String email,
            String displayName,
            Plan plan,
            SubscriptionAnswer subscription,
            @Nullable Profile profile) {}

    /**
     * What the plan rests on.
     *
     * @param active whether rights hold now
     * @param nextPlan on which it will be from {@code periodEnd} on; null where no change waits
     * @param periodEnd when the next payment is due; null for never
     * @param accessUntil when rights end unless something happens before; null for never
     */
    record SubscriptionAnswer(
            SubscriptionState state,
            boolean active,
            @Nullable PlanId nextPlan,
            @Nullable Instant periodEnd,
            @Nullable Instant accessUntil) {

        static SubscriptionAnswer of(Subscription subscription, Instant now) {
            return new SubscriptionAnswer(
                    subscription.state(),
                    subscription.holdsAt(now),
                    subscription.nextPlan(),
                    subscription.periodEnd(),
                    subscription.accessUntil());
        }
    }

    /** What opens a profile: its PIN, or where that was forgotten the account's password. */
    record ProfileKey(
            @Size(max = 20) @Nullable String pin,
            @Size(max = 200) @Nullable String password) {}

    /** A token without a refresh token: the sign-in's own goes on. */
    record ProfileToken(String accessToken, String tokenType, long expiresIn, Profile profile) {}

    /** A taken address is answered like a fresh one; its owner hears of it by mail. */
    @PostMapping("/register")
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirements
    AccountAnswer register(@Valid @RequestBody NewAccount wanted) {
        var account = new io.marquee.account.NewAccount(
                new EmailAddress(wanted.email()), wanted.password(), wanted.displayName(), null, Set.of(), false);
        URI portal =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
        return signUps.register(
                account,
                portal,
                id -> new AccountAnswer(
                        id, account.email().value(), account.displayName(), plans.of(id), profiles.of(id)));
    }

    @GetMapping("/me")
    Me me() {
        AccountId id = users.require().account();
        Account account = account(id);
        Profile profile =
                users.profile().flatMap(chosen -> profiles.find(id, chosen)).orElse(null);
        return new Me(
                id,
                account.email(),
                account.displayName(),
                plans.of(id),
                SubscriptionAnswer.of(subscriptions.of(id), clock.instant()),
                profile);
    }

    @PostMapping("/profiles/{profile}/token")
    ProfileToken token(
            @PathVariable ProfileId profile,
            @Valid @RequestBody(required = false) @Nullable ProfileKey key,
            HttpServletResponse response) {
        PortalUser user = users.require();
        return switch (open(user, profile, key == null ? new ProfileKey(null, null) : key)) {
            case ProfileOpening.Opened(Profile opened) -> {
                LiveSignIn signIn = signIns.live(user.signIn())
                        .orElseThrow(() -> Problems.exception(Problems.unauthorized("The sign-in has ended.")));
                yield new ProfileToken(
                        tokens.issue(signIn, opened.id()), "Bearer", AccessTokens.LIFETIME.toSeconds(), opened);
            }
            case ProfileOpening.WrongPin(Duration wait) ->
                throw refused(
                        wait, response, "wrong-pin", "Wrong PIN", "This takes a PIN, and this is not the right one.");
            case ProfileOpening.WrongPassword(Duration wait) ->
                throw refused(
                        wait, response, "wrong-password", "Wrong password", "This is not the account's password.");
        };
    }

    private ProfileOpening open(PortalUser user, ProfileId profile, ProfileKey key) {
        ProfileId from = users.profile().orElse(null);
        return key.password() == null
                ? doors.open(user.account(), from, profile, key.pin())
                : doors.openByPassword(user.account(), from, profile, key.password());
    }

    private static ErrorResponseException refused(
            @Nullable Duration wait, HttpServletResponse response, String name, String title, String detail) {
        if (wait != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds())));
        }
        return Problems.exception(Problems.of(HttpStatus.FORBIDDEN, name, title, detail));
    }

    private Account account(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new NoSuchElementException("no account " + id));
    }
}
