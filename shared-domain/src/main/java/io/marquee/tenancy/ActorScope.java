package io.marquee.tenancy;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows who acts on this thread: whoever was named for it, and else whoever the {@link ActorSource} sees there. */
@Component
public class ActorScope {

    private static final ScopedValue<Optional<Actor>> NAMED = ScopedValue.newInstance();

    private final ObjectProvider<ActorSource> sources;

    ActorScope(ObjectProvider<ActorSource> sources) {
        this.sources = sources;
    }

    /** Empty where a viewer, a job or an event is at work. */
    public Optional<Actor> find() {
        return NAMED.isBound()
                ? NAMED.get()
                : Optional.ofNullable(sources.getIfAvailable()).flatMap(ActorSource::find);
    }

    /** Does the work in this one's name, on a thread where nobody has signed in. */
    public <T> T call(Optional<Actor> actor, Callable<T> work) throws Exception {
        return ScopedValue.where(NAMED, actor).call(work::call);
    }
}
