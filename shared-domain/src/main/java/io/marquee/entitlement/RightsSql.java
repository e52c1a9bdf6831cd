package io.marquee.entitlement;

/**
 * The one way for a query to ask whether rights hold at {@code :now}, so that lists, grants and viewers agree. Each is a
 * condition, to be joined with {@code and}.
 */
public final class RightsSql {

    /** The account may play what its plan opens; on {@code a} (account) and {@code s} (its subscription, left joined). */
    public static final String ACCOUNT_HOLDS = """
             a.state = 'ACTIVE' and s.account_id is not null and (s.access_until is null or s.access_until > :now)
            """;

    /** The lease runs and its device is still signed in; on {@code g} (playback_grant). */
    public static final String LEASE_RUNS = """
             g.ended_at is null and g.expires_at > :now
             and not exists (select from sign_in d
                              where d.tenant_id = g.tenant_id and d.id = g.sign_in_id and d.ended_at is not null)
            """;

    private RightsSql() {}
}
