package io.marquee.admin.dashboard;

import io.marquee.account.Role;
import io.marquee.admin.ui.StaffAudience;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.CountsByState;
import io.marquee.edge.security.CurrentUser;
import io.marquee.embedding.EmbeddingCounts;
import io.marquee.embedding.Embeddings;
import io.marquee.entitlement.Refusals;
import io.marquee.epg.Guide;
import io.marquee.epg.NowAndNext;
import io.marquee.epg.ScheduleReach;
import io.marquee.job.Job;
import io.marquee.job.Jobs;
import io.marquee.playback.PlaysQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads what the dashboard shows. */
@Component
class Standing {

    static final int DAYS = 14;

    private static final Duration LOOK_AHEAD = Duration.ofDays(3);
    private static final int TRENDING = 5;
    private static final int JOBS = 5;

    private final CatalogueQuery catalogue;
    private final Embeddings embeddings;
    private final Guide guide;
    private final ScheduleReach reach;
    private final PlaysQuery plays;
    private final Refusals refusals;
    private final Jobs jobs;
    private final CurrentUser users;
    private final Clock clock;

    Standing(
            CatalogueQuery catalogue,
            Embeddings embeddings,
            Guide guide,
            ScheduleReach reach,
            PlaysQuery plays,
            Refusals refusals,
            Jobs jobs,
            CurrentUser users,
            Clock clock) {
        this.catalogue = catalogue;
        this.embeddings = embeddings;
        this.guide = guide;
        this.reach = reach;
        this.plays = plays;
        this.refusals = refusals;
        this.jobs = jobs;
        this.users = users;
        this.clock = clock;
    }

    /**
     * All of it at one moment.
     *
     * @param plays by day, today last
     * @param shortOfSchedule channels whose schedule ends within three days, or has none
     * @param roles of whoever looks: what one may not open is not offered
     */
    record Snapshot(
            Instant now,
            CountsByState titles,
            EmbeddingCounts embeddings,
            List<PlaysQuery.DailyPlays> plays,
            Refusals.Week denied,
            List<PlaysQuery.TitlePlays> trending,
            List<NowAndNext> onAir,
            int shortOfSchedule,
            List<Job> jobs,
            Set<Role> roles) {

        boolean may(Role role) {
            return roles.contains(role);
        }
    }

    Snapshot read() {
        Instant now = clock.instant();
        List<NowAndNext> onAir = guide.nowAndNext(StaffAudience.ALL);
        Instant horizon = now.plus(LOOK_AHEAD);
        long reached = reach.until().values().stream().filter(horizon::isBefore).count();
        return new Snapshot(
                now,
                catalogue.counts(),
                embeddings.counts(),
                plays.perDay(DAYS),
                refusals.byTierThisWeek(),
                plays.most(now.minus(Duration.ofDays(7)), TRENDING),
                onAir,
                (int) (onAir.size() - reached),
                jobs.latest(JOBS),
                users.find().map(user -> user.roles()).orElse(Set.of()));
    }
}
