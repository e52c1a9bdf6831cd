package io.marquee.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The platform's RS256 keys: the newest signs, all that are not retired verify. The first is made when it is first
 * needed. Needs no tenant.
 */
@Service
public class SigningKeys {

    /** How long a superseded key still verifies at least; longer than any token lives. */
    static final Duration OVERLAP = Duration.ofHours(1);

    private static final Duration RELOAD = Duration.ofMinutes(1);
    private static final Duration RELOAD_FOR_UNKNOWN = Duration.ofSeconds(1);

    private record Loaded(List<SigningKey> keys, Instant at) {}

    private final JdbcSigningKeys rows;
    private final Clock clock;
    private volatile Loaded loaded = new Loaded(List.of(), Instant.MIN);

    SigningKeys(JdbcSigningKeys rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The keys that verify, as a JWK set (RFC 7517) in JSON, without anything private. */
    public String jwkSetJson() {
        return verifying().toString(true);
    }

    /** Makes a new key that signs from now on; older ones go on verifying for {@link #OVERLAP}. */
    public void rotate() {
        rows.insertNewest(SigningKey.generate(clock.instant()), OVERLAP);
        load();
    }

    SigningKey signing() {
        return keys().getFirst();
    }

    JWKSet verifying() {
        return new JWKSet(keys().stream().map(key -> (JWK) key.publicJwk()).toList());
    }

    /** As {@link #verifying()}, after a look whether another process has made the key of this id meanwhile. */
    JWKSet verifying(String id) {
        boolean known = keys().stream().anyMatch(key -> key.id().equals(id));
        if (!known && olderThan(RELOAD_FOR_UNKNOWN)) {
            load();
        }
        return verifying();
    }

    private List<SigningKey> keys() {
        return olderThan(RELOAD) ? load() : loaded.keys();
    }

    private synchronized List<SigningKey> load() {
        List<SigningKey> keys = rows.unretired();
        if (keys.isEmpty()) {
            rows.insertFirst(SigningKey.generate(clock.instant()));
            keys = rows.unretired();
        }
        loaded = new Loaded(keys, clock.instant());
        return keys;
    }

    private boolean olderThan(Duration age) {
        Loaded now = loaded;
        return now.keys().isEmpty() || now.at().plus(age).isBefore(clock.instant());
    }
}
