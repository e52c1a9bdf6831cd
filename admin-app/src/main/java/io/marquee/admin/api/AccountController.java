package io.marquee.admin.api;

import io.marquee.account.AccountId;
import io.marquee.account.SignInId;
import io.marquee.catalogue.TitleId;
import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Limit;
import io.marquee.edge.api.Problems;
import io.marquee.edge.security.CurrentUser;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.PlanId;
import io.marquee.entitlement.Plans;
import io.marquee.entitlement.Trace;
import io.marquee.people.AccountCare;
import io.marquee.people.AccountCursor;
import io.marquee.people.AccountFile;
import io.marquee.people.AccountFiles;
import io.marquee.people.AccountFilter;
import io.marquee.people.AccountOrder;
import io.marquee.people.AccountRow;
import io.marquee.people.AccountSearch;
import io.marquee.people.CareResult;
import io.marquee.profile.ProfileId;
import io.marquee.subscription.SubscriptionOutcome;
import io.marquee.subscription.SubscriptionState;
import io.marquee.subscription.Subscriptions;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/accounts")
@PreAuthorize("hasAnyRole('SUPPORT', 'OWNER')")
@Tag(name = "Accounts")
class AccountController {

    private final AccountSearch search;
    private final AccountFiles files;
    private final AccountCare care;
    private final Subscriptions subscriptions;
    private final Plans plans;
    private final Entitlements entitlements;
    private final CurrentUser users;

    AccountController(
            AccountSearch search,
            AccountFiles files,
            AccountCare care,
            Subscriptions subscriptions,
            Plans plans,
            Entitlements entitlements,
            CurrentUser users) {
        this.search = search;
        this.files = files;
        this.care = care;
        this.subscriptions = subscriptions;
        this.plans = plans;
        this.entitlements = entitlements;
        this.users = users;
    }

    /** How an account stands, as the list may be narrowed: where its subscription is, or that it is suspended. */
    enum State {
        TRIAL,
        ACTIVE,
        PAST_DUE,
        CANCELLED,
        EXPIRED,
        SUSPENDED;

        @Nullable
        SubscriptionState subscription() {
            return this == SUSPENDED ? null : SubscriptionState.valueOf(name());
        }
    }

    record ReasonBody(
            @NotBlank @Size(max = AccountCare.LONGEST_REASON)
            String reason) {}

    record PutOnBody(
            @NotNull UUID planId,

            @NotBlank @Size(max = AccountCare.LONGEST_REASON)
            String reason) {}

    /** Accounts by address or the newest first; {@code q} holds parts of names and addresses, or an id. */
    @GetMapping
    ItemPage<AccountRow> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable PlanId plan,
            @RequestParam @Nullable State state,
            @RequestParam(defaultValue = "false") boolean staff,
            @RequestParam(defaultValue = "ADDRESS") AccountOrder sort,
            Limit limit,
            @RequestParam @Nullable String cursor) {
        AccountFilter filter = new AccountFilter(
                q, plan, state == null ? null : state.subscription(), state == State.SUSPENDED, staff);
        AccountCursor after = cursor == null ? null : AccountCursor.of(cursor, sort);
        List<AccountRow> rows = search.rows(filter, sort, after, 0, limit.value() + 1);
        if (rows.size() <= limit.value()) {
            return ItemPage.of(rows);
        }
        List<AccountRow> page = rows.subList(0, limit.value());
        return new ItemPage<>(page, AccountCursor.behind(page.getLast(), sort).text());
    }

    /** All that staff may know of it; neither passwords nor PINs. */
    @GetMapping("/{id}")
    AccountFile one(@PathVariable AccountId id) {
        return files.find(id).orElseThrow(() -> Problems.exception(Problems.notFound()));
    }

    /** Nothing plays until it is resumed; the reason is noted. */
    @PostMapping("/{id}/suspend")
    AccountFile suspend(@PathVariable AccountId id, @Valid @RequestBody ReasonBody body) {
        require(care.suspend(me(), id, body.reason()));
        return one(id);
    }

    @PostMapping("/{id}/resume")
    AccountFile resume(@PathVariable AccountId id, @Valid @RequestBody ReasonBody body) {
        require(care.resume(me(), id, body.reason()));
        return one(id);
    }

    /** Puts it on the plan at once: for nothing, unless a provider collects; then at the provider too. */
    @PutMapping("/{id}/plan")
    AccountFile putOn(@PathVariable AccountId id, @Valid @RequestBody PutOnBody body) {
        one(id);
        PlanId plan = new PlanId(body.planId());
        if (plans.find(plan).isEmpty()) {
            throw Problems.exception(Problems.badRequest("planId: there is no such plan"));
        }
        SubscriptionOutcome outcome = subscriptions.putOn(id, plan, body.reason());
        if (outcome instanceof SubscriptionOutcome.Changed) {
            return one(id);
        }
        ProblemDetail problem = Problems.of(
                HttpStatus.BAD_GATEWAY,
                "payment-provider",
                "The payment provider did not do its part",
                "Nothing has been changed. A provider collects for this account and has to agree.");
        problem.setProperty("why", outcome instanceof SubscriptionOutcome.Unavailable(var why) ? why : null);
        throw Problems.exception(problem);
    }

    /** Ends every sign-in of the account, within seconds. */
    @DeleteMapping("/{id}/devices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOutEverywhere(@PathVariable AccountId id) {
        require(care.signOutEverywhere(me(), id));
    }

    @DeleteMapping("/{id}/devices/{signIn}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@PathVariable AccountId id, @PathVariable SignInId signIn) {
        require(care.signOut(me(), id, signIn));
    }

    /** Why the profile may start the title now, or why not, step by step. */
    @GetMapping("/{id}/explanation")
    Trace explain(@PathVariable AccountId id, @RequestParam ProfileId profile, @RequestParam TitleId title) {
        return entitlements.explain(id, profile, title);
    }

    private AccountId me() {
        return users.require().account();
    }

    private static void require(CareResult result) {
        switch (result) {
            case DONE -> {}
            case OWNERS_ONLY ->
                throw Problems.exception(
                        Problems.forbidden("This is a member of the staff; only an owner may do that."));
            case ONESELF ->
                throw Problems.exception(Problems.of(
                        HttpStatus.CONFLICT, "oneself", "Your own account", "Somebody else has to do that."));
            case LAST_OWNER ->
                throw Problems.exception(Problems.of(
                        HttpStatus.CONFLICT,
                        "last-owner",
                        "The last owner",
                        "Nobody else is an owner; name another one first."));
        }
    }
}
