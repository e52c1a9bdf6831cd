package io.marquee.entitlement.agreement;

import static org.assertj.core.api.Assertions.fail;

import io.marquee.account.AccountId;
import io.marquee.catalogue.CardFilter;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.PlayableId;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleId;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.Trace;
import io.marquee.entitlement.Viewer;
import io.marquee.localstack.testing.HandClock;
import io.marquee.profile.ProfileId;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.TestTenant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The property that lists and decisions agree, whatever the tenant: the SQL predicate behind every list against the
 * Java rules behind every page and playback. A case is one viewer and one title. What fails is made as simple as it can
 * be and told with its seed; {@code -Dmarquee.seed=...} runs the same cases again.
 */
@DomainTest
class AgreementTest {

    private static final int CASES = 10_000;
    private static final int VIEWERS = 25;
    private static final int TITLES = 20;
    private static final int ROUNDS = CASES / (VIEWERS * TITLES);

    private static final Set<Access.Reason> LOCKED =
            Set.of(Access.Reason.ACCOUNT_SUSPENDED, Access.Reason.SUBSCRIPTION_INACTIVE, Access.Reason.TIER_TOO_LOW);
    private static final Set<Access.Reason> LEFT_OUT =
            Set.of(Access.Reason.NOT_PUBLISHED, Access.Reason.NOT_AVAILABLE, Access.Reason.ABOVE_MATURITY);

    @Autowired
    private TestTenant tenants;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Entitlements entitlements;

    @Autowired
    private CatalogueQuery catalogue;

    @Autowired
    private HandClock clock;

    private TenantId tenant;

    private record Disagreement(World world, String said) {}

    @BeforeEach
    void aFridayEvening() {
        clock.set(Instant.parse("2026-11-20T20:00:00Z"));
        tenant = tenants.create();
    }

    @Test
    void whatListsShowIsWhatIsDecided() {
        long seed = Long.getLong("marquee.seed", new Random().nextLong());
        var worlds = new Worlds(seed, clock.instant());

        for (int round = 0; round < ROUNDS; round++) {
            find(worlds.next(VIEWERS, TITLES)).map(this::simplest).ifPresent(found -> {
                fail(found.said() + "\nin " + found.world() + "\nat " + clock.instant() + "\nagain with -Dmarquee.seed="
                        + seed);
            });
        }
    }

    private Disagreement simplest(Disagreement found) {
        return found.world()
                .simpler()
                .map(this::find)
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::simplest)
                .orElse(found);
    }

    /** Builds the world, looks for a case that disagrees, and takes the world back. */
    private Optional<Disagreement> find(World world) {
        Supplier<Optional<Disagreement>> look = () -> {
            new StoredWorld(jdbc).write(world);
            return world.viewers().stream()
                    .flatMap(viewer -> inListsOf(viewer, world).stream())
                    .findFirst();
        };
        return TenantScope.<Optional<Disagreement>, RuntimeException>call(
                tenant,
                () -> new TransactionTemplate(transactions).execute(transaction -> {
                    transaction.setRollbackOnly();
                    return look.get();
                }));
    }

    private Optional<Disagreement> inListsOf(World.Viewer watching, World world) {
        Viewer viewer = entitlements.viewer(new AccountId(watching.account()), new ProfileId(watching.profile()));
        Map<TitleId, List<Boolean>> locked =
                catalogue.cards(viewer.audience(), CardFilter.NONE, 5 * TITLES, null).items().stream()
                        .collect(Collectors.groupingBy(
                                TitleCard::id, Collectors.mapping(TitleCard::locked, Collectors.toList())));
        return world.titles().stream()
                .flatMap(title ->
                        disagreement(viewer, title, locked.getOrDefault(new TitleId(title.id()), List.of())).stream()
                                .map(said -> new Disagreement(world.only(watching, title), said)))
                .findFirst();
    }

    /** @param locked how lists show it: once, or not at all */
    private Optional<String> disagreement(Viewer viewer, World.Title title, List<Boolean> locked) {
        Access decided = entitlements.decide(viewer, new TitleId(title.id()));
        if (!agree(locked, decided)) {
            return Optional.of("Lists show it with locked = " + locked + ", but the decision is " + decided);
        }
        var playable = new PlayableId(title.episode() == null ? title.id() : title.episode());
        Access toPlay = entitlements.decideToPlay(viewer.account(), viewer.profile(), playable);
        if (!toPlay.equals(decided)) {
            return Optional.of("The title is " + decided + ", but what plays of it is " + toPlay);
        }
        Trace trace = entitlements.explain(viewer.account(), viewer.profile(), playable);
        return toPlay.equals(trace.access()) && toPlay.equals(told(trace))
                ? Optional.empty()
                : Optional.of("The decision is " + toPlay + ", but it is explained as " + trace);
    }

    private static boolean agree(List<Boolean> locked, Access decided) {
        return switch (decided) {
            case Access.Granted _ -> locked.equals(List.of(false));
            case Access.Denied denied when LOCKED.contains(denied.reason()) -> locked.equals(List.of(true));
            case Access.Denied denied -> locked.isEmpty() && LEFT_OUT.contains(denied.reason());
        };
    }

    /** What follows from the steps alone, with the rest of the answer as it was given. */
    private static Access told(Trace trace) {
        Optional<Access.Reason> first = trace.steps().stream()
                .filter(step -> !step.holds())
                .map(Trace.Step::otherwise)
                .findFirst();
        if (first.isEmpty()) {
            return new Access.Granted();
        }
        return trace.access() instanceof Access.Denied denied
                ? new Access.Denied(
                        first.get(), denied.cheapestPlan(), denied.opensAt(), denied.closedAt(), denied.hidden())
                : trace.access();
    }
}
