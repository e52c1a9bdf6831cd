package io.marquee.discovery;

import io.marquee.profile.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * What a profile has shown of its taste. Stars count from -1 to 1 around the middle of the scale and speak for
 * themselves; what was only watched counts by how far. Both fade, ratings more slowly.
 */
final class TasteSql {

    private static final Duration MEMORY = Duration.ofDays(400);

    /**
     * The common table {@code history(title_id, weight, rated, at)} of {@code :profile}: each title once, {@code rated}
     * whether its weight comes from stars.
     */
    static final String HISTORY =
            """
            history as materialized (
                select s.title_id, coalesce(max(s.stars), max(s.watched)) as weight,
                       bool_or(s.stars is not null) as rated, max(s.at) as at
                  from (
                      select r.title_id, (r.stars - 5.5) / 4.5 * %s as stars, null::float8 as watched, r.rated_at as at
                        from rating r
                       where r.profile_id = :profile
                      union all
                      select v.title_id, null, case v.kind when 'FINISH' then 1 else 0.4 end * %s, v.at
                        from watch_event v
                       where v.profile_id = :profile and v.at > :since
                      union all
                      select p.title_id, null,
                             least(1, 0.2 + p.position_seconds / p.duration_seconds::float8) * %s, p.updated_at
                        from playback_position p
                       where p.profile_id = :profile) s
                 group by s.title_id)
            """.formatted(fading("r.rated_at", 180), fading("v.at", 45), fading("p.updated_at", 45));

    private TasteSql() {}

    /** One half after as many days. */
    private static String fading(String moment, int halfLife) {
        return "exp(-ln(2) * extract(epoch from :now - " + moment + ")::float8 / (" + halfLife + " * 86400))";
    }

    /** Values of {@code :profile} and {@code :since}; {@code :now} comes with the cards. */
    static Map<String, Object> parameters(ProfileId profile, Instant now) {
        return Map.of(
                "profile", profile.value(),
                "since", now.minus(MEMORY).atOffset(ZoneOffset.UTC));
    }
}
