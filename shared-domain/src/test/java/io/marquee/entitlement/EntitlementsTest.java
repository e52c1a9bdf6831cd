package io.marquee.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.account.Registration;
import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.PlayableId;
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
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class EntitlementsTest {

    static final Duration DAY = Duration.ofDays(1);

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
    JdbcClient jdbc;

    @Autowired
    HandClock clock;

    TenantId tenant;
    AccountId ann;
    ProfileId profile;

    @BeforeEach
    void annIsOnStandardAndSeesUpToSixteen() {
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
    void whatIsUnpublishedOrAboveTheMaturityLimitIsNotFound() {
        UUID draft = aFilm("DRAFT", 0, 1);
        UUID withdrawn = aFilm("WITHDRAWN", 0, 1);
        UUID mature = aFilm("PUBLISHED", 18, 1);
        UUID unrated = aFilm("PUBLISHED", 99, 1);
        Access notFound = denied(Access.Reason.NOT_FOUND, null, null);

        for (UUID film : List.of(draft, withdrawn, mature, unrated)) {
            aWindow(film, Instant.EPOCH, null, null);
            assertDecided(film, notFound);
        }
        assertDecided(UUID.randomUUID(), notFound);
    }

    @Test
    void outsideItsWindowItIsNotAvailableAndSaysWhenItOpens() {
        Instant now = clock.instant();
        UUID gone = aFilm("PUBLISHED", 0, 1);
        aWindow(gone, Instant.EPOCH, now, null);
        UUID comesBack = aFilm("PUBLISHED", 0, 1);
        aWindow(comesBack, Instant.EPOCH, now.minus(DAY), null);
        aWindow(comesBack, now.plus(DAY), null, null);

        assertDecided(gone, denied(Access.Reason.NOT_AVAILABLE, null, null));
        assertDecided(comesBack, denied(Access.Reason.NOT_AVAILABLE, null, now.plus(DAY)));
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
    void aSuspendedAccountWatchesNothing() {
        UUID film = aFilm("PUBLISHED", 0, 1);
        aWindow(film, Instant.EPOCH, null, null);

        TenantScope.run(tenant, () -> administration.suspend(ann));
        Viewer viewer = viewer();
        assertThat(in(() -> entitlements.decide(viewer, new TitleId(film))))
                .isEqualTo(denied(Access.Reason.ACCOUNT_SUSPENDED, null, null));

        TenantScope.run(tenant, () -> administration.reinstate(ann));
        assertDecided(film, new Access.Granted());
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
                .isEqualTo(denied(Access.Reason.NOT_FOUND, null, null));
    }

    @Test
    void anotherTenantSeesNothing() {
        UUID film = aFilm("PUBLISHED", 0, 1);
        aWindow(film, Instant.EPOCH, null, null);
        Viewer viewer = viewer();
        TenantId other = tenants.make();

        TenantScope.run(other, () -> {
            assertThat(entitlements.decide(viewer, new TitleId(film)))
                    .isEqualTo(denied(Access.Reason.NOT_FOUND, null, null));
            assertThatThrownBy(() -> entitlements.viewer(ann, profile)).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> plans.of(ann)).isInstanceOf(NoSuchElementException.class);
        });
    }

    /** Also that the lists agree, and that a film decides alike as a title and as a playable. */
    private void assertDecided(UUID film, Access expected) {
        Viewer viewer = viewer();

        assertThat(in(() -> entitlements.decide(viewer, new TitleId(film)))).isEqualTo(expected);
        assertThat(in(() -> entitlements.decide(viewer, new PlayableId(film)))).isEqualTo(expected);
        List<Boolean> listed = listedLocked(film, viewer);
        switch (expected) {
            case Access.Granted _ -> assertThat(listed).containsExactly(false);
            case Access.Denied denied
            when denied.reason() == Access.Reason.TIER_TOO_LOW ->
                assertThat(listed).containsExactly(true);
            case Access.Denied _ -> assertThat(listed).isEmpty();
        }
    }

    private List<Boolean> listedLocked(UUID film, Viewer viewer) {
        return tenants.in(
                tenant,
                () -> jdbc.sql("""
                        select coalesce(w.tier, t.required_tier) > :tier as locked
                          from title t
                          join availability_window w on (w.tenant_id, w.title_id) = (t.tenant_id, t.id)
                           and w.opens_at <= :now and (w.closes_at is null or w.closes_at > :now)
                         where t.publication = 'PUBLISHED' and t.maturity <= :maturityLimit and t.id = :id
                        """)
                        .param("tier", viewer.tier())
                        .param("maturityLimit", viewer.maturityLimit())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", film)
                        .query(Boolean.class)
                        .list());
    }

    private static Access denied(Access.Reason reason, Plan cheapest, Instant opensAt) {
        return new Access.Denied(reason, cheapest, opensAt);
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
