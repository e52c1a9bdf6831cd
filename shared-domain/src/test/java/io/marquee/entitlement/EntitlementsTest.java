package io.marquee.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.account.Registration;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.PlayableId;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleId;
import io.marquee.localstack.testing.HandClock;
import io.marquee.profile.PinChange;
import io.marquee.profile.ProfileDraft;
import io.marquee.profile.ProfileId;
import io.marquee.profile.Profiles;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.SellingTenant;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class EntitlementsTest {

    static final Duration DAY = Duration.ofDays(1);

    static final Set<Access.Reason> LOCKED =
            Set.of(Access.Reason.ACCOUNT_SUSPENDED, Access.Reason.SUBSCRIPTION_INACTIVE, Access.Reason.TIER_TOO_LOW);

    @Autowired
    SellingTenant tenants;

    @Autowired
    Registration registration;

    @Autowired
    AccountAdministration administration;

    @Autowired
    Profiles profiles;

    @Autowired
    Plans plans;

    @Autowired
    Entitlements entitlements;

    @Autowired
    CatalogueQuery catalogue;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandClock clock;

    TenantId tenant;
    AccountId ann;
    ProfileId profile;

    @BeforeEach
    void annIsOnStandardAndSeesUpToSixteen() {
        clock.set(Instant.parse("2026-11-20T20:00:00Z"));
        tenant = tenants.make();
        ann = ((Registration.Result.Registered) in(() -> registration.register("ann@ott.test", "test123", "Ann")))
                .account();
        profile = in(() -> profiles.of(ann)).getFirst().id();
        in(() -> profiles.update(
                ann, profile, 0, new ProfileDraft("Ann", "sun", false, MaturityRating.AGE_16, new PinChange.Keep())));
        TenantScope.run(tenant, () -> plans.change(ann, plan("standard").id()));
    }

    @Test
    void aViewerIsWhatItsAccountBoughtAndItsProfileMaySee() {
        assertThat(viewer()).isEqualTo(new Viewer(ann, profile, 2, 16, false));
    }

    @Test
    void aProfileOfAnotherAccountIsNoViewer() {
        AccountId bob = ((Registration.Result.Registered)
                        in(() -> registration.register("bob@ott.test", "test123", "Bob")))
                .account();

        assertThatThrownBy(() -> in(() -> entitlements.viewer(bob, profile)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whatIsOpenAndPaidForIsGranted() {
        UUID film = aFilm("PUBLISHED", 16, 2);
        aWindow(film, Instant.EPOCH, null, null);

        assertDecided(film, new Access.Granted());
    }

    @Test
    void whatIsUnpublishedLooksAsIfItDidNotExist() {
        for (String publication : List.of("DRAFT", "WITHDRAWN")) {
            UUID film = aFilm(publication, 0, 1);
            aWindow(film, Instant.EPOCH, null, null);
            assertDecided(film, hidden(Access.Reason.NOT_PUBLISHED));
        }
        assertDecided(UUID.randomUUID(), hidden(Access.Reason.NOT_FOUND));
    }

    @Test
    void whatIsAboveTheLimitIsSaidToAGrownUpAndHiddenFromAChild() {
        UUID mature = aFilm("PUBLISHED", 18, 1);
        UUID unrated = aFilm("PUBLISHED", 99, 1);
        for (UUID film : List.of(mature, unrated)) {
            aWindow(film, Instant.EPOCH, null, null);
            assertDecided(film, denied(Access.Reason.ABOVE_MATURITY, null, null));
        }

        tenants.in(
                tenant,
                () -> jdbc.sql("update profile set kids = true, maturity_limit = 12")
                        .update());
        assertDecided(mature, hidden(Access.Reason.ABOVE_MATURITY));
    }

    @Test
    void outsideItsWindowItIsNotAvailableAndSaysWhenItOpensAndClosed() {
        Instant now = clock.instant();
        UUID never = aFilm("PUBLISHED", 0, 1);
        UUID gone = aFilm("PUBLISHED", 0, 1);
        aWindow(gone, Instant.EPOCH, now, null);
        UUID comesBack = aFilm("PUBLISHED", 0, 1);
        aWindow(comesBack, Instant.EPOCH, now.minus(DAY), null);
        aWindow(comesBack, now.plus(DAY), null, null);

        assertDecided(never, notAvailable(null, null));
        assertDecided(gone, notAvailable(null, now));
        assertDecided(comesBack, notAvailable(now.plus(DAY), now.minus(DAY)));
        clock.advance(DAY);
        assertDecided(comesBack, new Access.Granted());
    }

    @Test
    void aHigherTierIsOfferedWithTheCheapestPlanThatOpensIt() {
        UUID premium = aFilm("PUBLISHED", 0, 3);
        aWindow(premium, Instant.EPOCH, null, null);
        UUID beyondAll = aFilm("PUBLISHED", 0, 9);
        aWindow(beyondAll, Instant.EPOCH, null, null);

        assertDecided(premium, denied(Access.Reason.TIER_TOO_LOW, plan("premium"), null));
        in(() -> plans.create(PlanDraft.monthly("offer", "Offer", 4, 100, "EUR", 5, 2)));
        assertDecided(premium, denied(Access.Reason.TIER_TOO_LOW, plan("offer"), null));
        assertDecided(beyondAll, denied(Access.Reason.TIER_TOO_LOW, null, null));
        TenantScope.run(tenant, () -> plans.change(ann, plan("premium").id()));
        assertDecided(premium, new Access.Granted());
    }

    @Test
    void theOpenWindowsTierOverridesTheTitles() {
        UUID forAll = aFilm("PUBLISHED", 0, 3);
        aWindow(forAll, clock.instant().minus(DAY), clock.instant().plus(DAY), 1);
        aWindow(forAll, clock.instant().plus(DAY), null, null);

        assertDecided(forAll, new Access.Granted());
        clock.advance(DAY);
        assertDecided(forAll, denied(Access.Reason.TIER_TOO_LOW, plan("premium"), null));
    }

    @Test
    void ofThePlansOnSaleTheOneWithTheCheapestMonthIsOffered() {
        UUID premium = aFilm("PUBLISHED", 0, 3);
        aWindow(premium, Instant.EPOCH, null, null);
        aPlan("yearly", 4, 12 * 1000, "YEAR", true);
        aPlan("withdrawn", 5, 1, "MONTH", false);

        assertDecided(premium, denied(Access.Reason.TIER_TOO_LOW, plan("yearly"), null));
    }

    @Test
    void aSuspendedAccountWatchesNothing() {
        UUID film = aFilm("PUBLISHED", 0, 1);
        aWindow(film, Instant.EPOCH, null, null);

        TenantScope.run(tenant, () -> administration.suspend(ann));
        assertDecided(film, denied(Access.Reason.ACCOUNT_SUSPENDED, null, null));
        assertThat(viewer().tier()).isZero();

        TenantScope.run(tenant, () -> administration.reinstate(ann));
        assertDecided(film, new Access.Granted());
    }

    @Test
    void rightsEndWithTheSubscriptionWhateverItsState() {
        UUID film = aFilm("PUBLISHED", 0, 1);
        aWindow(film, Instant.EPOCH, null, null);
        Access ended = denied(Access.Reason.SUBSCRIPTION_INACTIVE, plan("basic"), null);

        for (String state : List.of("TRIAL", "ACTIVE", "PAST_DUE", "CANCELLED", "EXPIRED")) {
            subscribed(state, clock.instant().plus(DAY));
            assertDecided(film, new Access.Granted());
            subscribed(state, clock.instant());
            assertDecided(film, ended);
        }
        tenants.in(tenant, () -> jdbc.sql("delete from subscription").update());
        assertDecided(film, ended);
    }

    @Test
    void theTraceTellsEveryStepOfTheSameDecision() {
        UUID film = aFilm("PUBLISHED", 12, 3);
        aWindow(film, Instant.EPOCH, Instant.parse("2027-01-01T00:00:00Z"), null);
        subscribed("EXPIRED", Instant.parse("2026-11-01T00:00:00Z"));

        Trace trace = in(() -> entitlements.explain(ann, profile, new TitleId(film)));

        assertThat(trace.access()).isEqualTo(decided(film));
        assertThat(trace.steps())
                .extracting(Trace.Step::question, Trace.Step::holds, Trace.Step::finding)
                .containsExactly(
                        tuple("Is there such a title?", true, "It is “Metropolis”."),
                        tuple("Is it published?", true, "It is published."),
                        tuple(
                                "May this profile see its rating?",
                                true,
                                "It is rated 12; the profile Ann sees titles up to 16."),
                        tuple("Is it available now?", true, "Its window is open until 1 January 2027, 00:00 UTC."),
                        tuple("Is the account in good standing?", true, "The account is active."),
                        tuple(
                                "Does the subscription hold?",
                                false,
                                "It has expired; its rights ended on 1 November 2026, 00:00 UTC."),
                        tuple(
                                "Does the plan open it?",
                                false,
                                "It needs tier 3; Standard is tier 2. The cheapest plan that opens it is Premium."),
                        tuple("Is a stream free?", true, "0 of 2 streams of Standard play now."));
    }

    @Test
    void ofWhatDoesNotExistOnlyTheAccountIsExplained() {
        Trace trace = in(() -> entitlements.explain(ann, profile, new TitleId(UUID.randomUUID())));

        assertThat(trace.access()).isEqualTo(hidden(Access.Reason.NOT_FOUND));
        assertThat(trace.steps())
                .extracting(Trace.Step::otherwise)
                .containsExactly(
                        Access.Reason.NOT_FOUND,
                        Access.Reason.ACCOUNT_SUSPENDED,
                        Access.Reason.SUBSCRIPTION_INACTIVE,
                        Access.Reason.TOO_MANY_STREAMS);
    }

    @Test
    void anEpisodeFollowsItsSeries() {
        UUID series = aTitle("SERIES", "PUBLISHED", 0, 3);
        aWindow(series, Instant.EPOCH, null, null);
        UUID episode = anEpisodeOf(series);
        Viewer viewer = viewer();

        Access denied = denied(Access.Reason.TIER_TOO_LOW, plan("premium"), null);
        assertThat(in(() -> entitlements.decide(viewer, new TitleId(series)))).isEqualTo(denied);
        assertThat(in(() -> entitlements.decide(viewer, new PlayableId(episode))))
                .isEqualTo(denied);
        assertThat(in(() -> entitlements.decide(viewer, new PlayableId(series))))
                .isEqualTo(hidden(Access.Reason.NOT_FOUND));
    }

    @Test
    void anotherTenantSeesNothing() {
        UUID film = aFilm("PUBLISHED", 0, 1);
        aWindow(film, Instant.EPOCH, null, null);
        Viewer viewer = viewer();
        TenantId other = tenants.make();

        TenantScope.run(other, () -> {
            assertThat(entitlements.decide(viewer, new TitleId(film))).isEqualTo(hidden(Access.Reason.NOT_FOUND));
            assertThatThrownBy(() -> entitlements.explain(ann, profile, new TitleId(film)))
                    .isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> entitlements.viewer(ann, profile)).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> plans.of(ann)).isInstanceOf(NoSuchElementException.class);
        });
    }

    /** Also that the lists agree, and that a film decides alike as a title and as a playable. */
    private void assertDecided(UUID film, Access expected) {
        Viewer viewer = viewer();

        assertThat(decided(film)).isEqualTo(expected);
        assertThat(in(() -> entitlements.decide(viewer, new PlayableId(film)))).isEqualTo(expected);
        List<Boolean> listed = in(() -> catalogue.cards(viewer.audience(), List.of(new TitleId(film)))).stream()
                .map(TitleCard::locked)
                .toList();
        switch (expected) {
            case Access.Granted _ -> assertThat(listed).containsExactly(false);
            case Access.Denied denied
            when LOCKED.contains(denied.reason()) -> assertThat(listed).containsExactly(true);
            case Access.Denied _ -> assertThat(listed).isEmpty();
        }
    }

    private Access decided(UUID film) {
        return in(() -> entitlements.decide(ann, profile, new TitleId(film)));
    }

    private static Access denied(Access.Reason reason, Plan cheapest, Instant opensAt) {
        return new Access.Denied(reason, cheapest, opensAt, null, false);
    }

    private static Access notAvailable(Instant opensAt, Instant closedAt) {
        return new Access.Denied(Access.Reason.NOT_AVAILABLE, null, opensAt, closedAt, false);
    }

    private static Access hidden(Access.Reason reason) {
        return new Access.Denied(reason, null, null, null, true);
    }

    private void subscribed(String state, Instant accessUntil) {
        tenants.in(
                tenant,
                () -> jdbc.sql("update subscription set state = :state, access_until = :until")
                        .param("state", state)
                        .param("until", accessUntil.atOffset(ZoneOffset.UTC))
                        .update());
    }

    private void aPlan(String code, int rank, int price, String period, boolean onSale) {
        tenants.in(
                tenant,
                () -> jdbc.sql("""
                        insert into plan (id, code, name, rank, price_minor, currency, period, on_sale)
                        values (:id, :code, :code, :rank, :price, 'EUR', :period, :onSale)
                        """)
                        .param("id", UUID.randomUUID())
                        .param("code", code)
                        .param("rank", rank)
                        .param("price", price)
                        .param("period", period)
                        .param("onSale", onSale)
                        .update());
    }

    private Viewer viewer() {
        return in(() -> entitlements.viewer(ann, profile));
    }

    private Plan plan(String code) {
        return in(plans::all).stream()
                .filter(plan -> plan.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private UUID aFilm(String publication, int maturity, int tier) {
        return aTitle("FILM", publication, maturity, tier);
    }

    private UUID aTitle(String type, String publication, int maturity, int tier) {
        UUID id = UUID.randomUUID();
        tenants.in(
                tenant,
                () -> jdbc.sql("""
                        insert into title (id, external_id, type, name, sort_name, year, runtime_minutes, maturity,
                                           required_tier, publication, art_genre, art_hash, created_at, updated_at)
                        values (:id, cast(:id as text), :type, 'Metropolis', 'metropolis', 1927, 153, :maturity,
                                :tier, :publication, 'drama', 'x', now(), now())
                        """)
                        .param("id", id)
                        .param("type", type)
                        .param("maturity", maturity)
                        .param("tier", tier)
                        .param("publication", publication)
                        .update());
        return id;
    }

    private void aWindow(UUID title, Instant opens, Instant closes, Integer tier) {
        tenants.in(
                tenant,
                () -> jdbc.sql("""
                        insert into availability_window (title_id, opens_at, closes_at, tier)
                        values (:title, :opens, :closes, :tier)
                        """)
                        .param("title", title)
                        .param("opens", opens.atOffset(ZoneOffset.UTC))
                        .param(
                                "closes",
                                closes == null ? null : closes.atOffset(ZoneOffset.UTC),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("tier", tier, Types.INTEGER)
                        .update());
    }

    private UUID anEpisodeOf(UUID series) {
        UUID season = UUID.randomUUID();
        UUID episode = UUID.randomUUID();
        tenants.in(tenant, () -> {
            jdbc.sql("insert into season (id, title_id, number, name) values (:id, :title, 1, 'Season 1')")
                    .param("id", season)
                    .param("title", series)
                    .update();
            return jdbc.sql("""
                            insert into episode (id, season_id, number, name, runtime_minutes)
                            values (:id, :season, 1, 'Pilot', 50)
                            """).param("id", episode).param("season", season).update();
        });
        return episode;
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.call(tenant, work::get);
    }
}
