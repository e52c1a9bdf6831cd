package io.marquee.tenancy;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tenant of the running unit of work. Bound once, by the host filter or by whoever starts a job, a push or a
 * thread; read by the transaction manager, the caches and nobody else.
 */
public final class TenantScope {

    private static final ScopedValue<TenantId> BOUND = ScopedValue.newInstance();

    private static volatile Supplier<Optional<TenantId>> session = Optional::empty;

    private TenantScope() {}

    /**
     * Names where a tenant may come from when none is bound: a user interface session that outlives its request.
     *
     * @param source answers the tenant of the current session, or empty outside one
     */
    public static void fallBackTo(Supplier<Optional<TenantId>> source) {
        session = source;
    }

    /**
     * The tenant in scope, or empty.
     *
     * @throws IllegalStateException if the bound tenant and that of the current session differ
     */
    public static Optional<TenantId> find() {
        Optional<TenantId> ofSession = session.get();
        if (!BOUND.isBound()) {
            return ofSession;
        }
        TenantId bound = BOUND.get();
        if (ofSession.isPresent() && !ofSession.get().equals(bound)) {
            throw new IllegalStateException("tenant " + bound + " is bound inside a session of " + ofSession.get());
        }
        return Optional.of(bound);
    }

    /** The tenant in scope; an {@link IllegalStateException} where there is none. */
    public static TenantId require() {
        return find().orElseThrow(() -> new IllegalStateException("no tenant in scope"));
    }

    /**
     * Runs the operation with the tenant bound.
     *
     * @throws IllegalStateException if a transaction of another tenant is running
     */
    public static <R, X extends Throwable> R call(TenantId tenant, ScopedValue.CallableOp<? extends R, X> operation)
            throws X {
        if (TransactionSynchronizationManager.isActualTransactionActive() && !tenant.equals(find().orElse(null))) {
            throw new IllegalStateException("switch to tenant " + tenant + " inside a transaction");
        }
        return ScopedValue.where(BOUND, tenant).call(operation);
    }

    /** Runs the action with the tenant bound; see {@link #call}. */
    public static void run(TenantId tenant, Runnable action) {
        TenantScope.<Boolean, RuntimeException>call(tenant, () -> {
            action.run();
            return true;
        });
    }

    /** The same action, to be run on another thread under the tenant that is in scope now, if there is one. */
    public static Runnable wrap(Runnable action) {
        return find().<Runnable>map(tenant -> () -> run(tenant, action)).orElse(action);
    }
}
