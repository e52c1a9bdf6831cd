package io.marquee.entitlement;

import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.event.Outbox;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the tenant sells. A plan or an account that is not this tenant's is a {@link NoSuchElementException}. */
@Service
@Transactional
public class Plans {

    private final JdbcPlans rows;
    private final Outbox outbox;

    Plans(JdbcPlans rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    /** By rank, the lowest first. */
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

    /** The cheapest plan that opens what requires this tier; empty where none does. */
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
    public PlanChange create(PlanDraft draft) {
        return write(new PlanId(UUID.randomUUID()), draft);
    }

    /** Done or Conflict. */
    public PlanChange update(PlanId id, PlanDraft draft) {
        require(id);
        return write(id, draft);
    }

    /** Done or InUse. */
    public PlanChange delete(PlanId id) {
        Plan plan = require(id);
        int accounts = rows.accountsOn(id);
        if (accounts > 0) {
            return new PlanChange.InUse(accounts);
        }
        rows.delete(id);
        return new PlanChange.Done(plan);
    }

    private PlanChange write(PlanId id, PlanDraft draft) {
        Optional<Plan> inTheWay = rows.inTheWay(draft, id);
        if (inTheWay.isPresent()) {
            return new PlanChange.Conflict(inTheWay.get());
        }
        rows.write(id, draft);
        return new PlanChange.Done(require(id));
    }

    private Plan require(PlanId id) {
        return rows.find(id).orElseThrow(() -> new NoSuchElementException("no plan " + id));
    }
}
