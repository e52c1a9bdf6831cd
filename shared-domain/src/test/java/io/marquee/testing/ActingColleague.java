package io.marquee.testing;

import io.marquee.tenancy.Actor;
import io.marquee.tenancy.ActorSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets a test work in somebody's name; otherwise nobody acts. */
@Component
public class ActingColleague implements ActorSource {

    private final ThreadLocal<Optional<Actor>> acting = ThreadLocal.withInitial(Optional::empty);

    @Override
    public Optional<Actor> find() {
        return acting.get();
    }

    /** Does the work as this member of staff. */
    public <T> T as(Actor actor, Supplier<T> work) {
        acting.set(Optional.of(actor));
        try {
            return work.get();
        } finally {
            acting.remove();
        }
    }
}
