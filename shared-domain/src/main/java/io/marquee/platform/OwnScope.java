package io.marquee.platform;

import io.marquee.tenancy.Actor;
import io.marquee.tenancy.ActorScope;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.stereotype.Component;

/**
 * Does something in a brand's own scope for whoever asks from another: on a thread that holds neither the asker's session
 * nor transaction, with the asker as the one who acts.
 */
@Component
class OwnScope {

    private final ActorScope actors;

    OwnScope(ActorScope actors) {
        this.actors = actors;
    }

    <T> T of(TenantId brand, Callable<T> work) {
        Optional<Actor> actor = actors.find();
        var task = new FutureTask<T>(() -> actors.call(actor, () -> TenantScope.call(brand, work::call)));
        Thread.ofVirtual()
                .name("scope-of-" + brand)
                .inheritInheritableThreadLocals(false)
                .start(task);
        try {
            return task.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
