package io.marquee.entitlement;

import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.entitlement.PlanChange.Taken;
import io.marquee.event.Outbox;
import jakarta.validation.Valid;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * What the tenant sells. Each edit of a plan appends an event of topic {@link #CHANGED} that names it. An invalid draft
 * is a {@link jakarta.validation.ConstraintViolationException}, a plan or an account that is not this tenant's a
 * {@link NoSuchElementException}.
 */
@Service
@Validated
@Transactional
public class Plans {

    /** Topic of changes to what plans there are and what they offer. */
    public static final String CHANGED = "plan";

    private final JdbcPlans rows;
    private final Outbox outbox;

    Plans(JdbcPlans rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    /** By rank, the lowest first; those not on sale too. */
    @Transactional(readOnly = true)
    public List<Plan> all() {
        return rows.all();
    }

    @Transactional(readOnly = true)
    public Optional<Plan> find(PlanId id) {
        return rows.find(id);
    }

    /** What the account has bought. */
    @Transactional(readOnly = true)
    public Plan of(AccountId account) {
        return rows.of(account).orElseThrow(() -> new NoSuchElementException("no account " + account));
    }

    /** The plan on sale that opens what requires this tier and costs least in the same time; empty where none does. */
    @Transactional(readOnly = true)
    public Optional<Plan> cheapestOpening(int tier) {
        return rows.cheapestOpening(tier);
    }

    /** Puts the account on another plan, from its next request on. */
    public void change(AccountId account, PlanId plan) {
        require(plan);
        if (rows.put(account, plan) == 0) {
            throw new NoSuchElementException("no account " + account);
        }
        outbox.append(AccountAdministration.CHANGED, account.value());
    }

    /** Done or Conflict. */
    public PlanChange create(@Valid PlanDraft draft) {
        rows.lock();
        PlanId id = new PlanId(UUID.randomUUID());
        List<Taken> taken = taken(id, draft);
        if (!taken.isEmpty()) {
            return new PlanChange.Conflict(taken);
        }
        rows.insert(id, draft);
        return done(id);
    }

    /**
     * Done, Conflict, LastOnSale, or Overtaken.
     *
     * @param version of the plan that the edit starts from
     */
    public PlanChange update(PlanId id, int version, @Valid PlanDraft draft) {
        rows.lock();
        Plan plan = require(id);
        if (plan.version() != version) {
            return new PlanChange.Overtaken(plan);
        }
        List<Taken> taken = taken(id, draft);
        if (!taken.isEmpty()) {
            return new PlanChange.Conflict(taken);
        }
        if (!draft.onSale() && isOnlyOneOnSale(plan)) {
            return new PlanChange.LastOnSale();
        }
        rows.update(id, draft);
        return done(id);
    }

    /** Offers the plan, or no longer: Done or LastOnSale. Accounts that have it keep it. */
    public PlanChange sell(PlanId id, boolean offered) {
        rows.lock();
        Plan plan = require(id);
        return update(id, plan.version(), plan.draft().sold(offered));
    }

    /** Exchanges its rank with that of the next plan above, where there is one; what each opens changes with it. */
    public Plan raise(PlanId id) {
        return exchange(id, 1);
    }

    /** Exchanges its rank with that of the next plan below, where there is one; what each opens changes with it. */
    public Plan lower(PlanId id) {
        return exchange(id, -1);
    }

    /** Done, InUse or LastOnSale. */
    public PlanChange delete(PlanId id) {
        rows.lock();
        Plan plan = require(id);
        int accounts = rows.accountsOn(id);
        if (accounts > 0) {
            return new PlanChange.InUse(accounts);
        }
        if (isOnlyOneOnSale(plan)) {
            return new PlanChange.LastOnSale();
        }
        rows.delete(id);
        outbox.append(CHANGED, id.value());
        return new PlanChange.Done(plan);
    }

    private Plan exchange(PlanId id, int step) {
        rows.lock();
        Plan plan = require(id);
        List<Plan> all = rows.all();
        int other = all.indexOf(plan) + step;
        if (other < 0 || other == all.size()) {
            return plan;
        }
        rows.exchangeRanks(plan, all.get(other));
        outbox.append(CHANGED, all.get(other).id().value());
        outbox.append(CHANGED, id.value());
        return require(id);
    }

    private PlanChange.Done done(PlanId id) {
        outbox.append(CHANGED, id.value());
        return new PlanChange.Done(require(id));
    }

    private List<Taken> taken(PlanId id, PlanDraft draft) {
        List<Plan> others =
                rows.all().stream().filter(plan -> !plan.id().equals(id)).toList();
        return Stream.of(
                        first(
                                "code",
                                others,
                                draft,
                                (plan, wanted) -> plan.code().equals(wanted.code())),
                        first(
                                "name",
                                others,
                                draft,
                                (plan, wanted) -> plan.name().equalsIgnoreCase(wanted.name())),
                        first("rank", others, draft, (plan, wanted) -> plan.rank() == wanted.rank()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Taken> first(
            String field, List<Plan> others, PlanDraft draft, BiPredicate<Plan, PlanDraft> sharesIt) {
        return others.stream()
                .filter(plan -> sharesIt.test(plan, draft))
                .findFirst()
                .map(plan -> new Taken(field, plan));
    }

    private boolean isOnlyOneOnSale(Plan plan) {
        return plan.onSale() && rows.all().stream().filter(Plan::onSale).count() == 1;
    }

    private Plan require(PlanId id) {
        return rows.find(id).orElseThrow(() -> new NoSuchElementException("no plan " + id));
    }
}
