package io.marquee.playback;

import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the database said of live grants a moment ago, apart for each tenant. */
final class RecentGrants {
    private static final int MOST = 20_000;

    private final Map<Key, Answer> answers = new ConcurrentHashMap<>();
    private final Duration freshness;

    RecentGrants(Duration freshness) {
        this.freshness = freshness;
    }

    Optional<Grant> find(GrantId id, Instant now) {
        Answer answer = answers.get(new Key(TenantScope.require(), id));
        return answer != null
                        && isFresh(answer, now)
                        && answer.grant().expiresAt().isAfter(now)
                ? Optional.of(answer.grant())
                : Optional.empty();
    }

    void keep(Grant grant, Instant now) {
        if (answers.size() >= MOST) {
            answers.values().removeIf(answer -> !isFresh(answer, now));
        }
        if (answers.size() < MOST) {
            answers.put(new Key(TenantScope.require(), grant.id()), new Answer(grant, now));
        }
    }

    void forget(GrantId id) {
        answers.remove(new Key(TenantScope.require(), id));
    }

    private boolean isFresh(Answer answer, Instant now) {
        return now.isBefore(answer.at().plus(freshness));
    }

    private record Key(TenantId tenant, GrantId grant) {}

    private record Answer(Grant grant, Instant at) {}
}
