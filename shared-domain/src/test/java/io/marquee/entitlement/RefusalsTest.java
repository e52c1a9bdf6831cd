package io.marquee.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.catalogue.PlayableId;
import io.marquee.catalogue.TitleId;
import io.marquee.localstack.testing.HandClock;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.ViewingFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DomainTest
@Import(ViewingFixture.class)
class RefusalsTest {

    static final Instant EIGHT = Instant.parse("2026-11-20T20:00:00Z");

    @Autowired
    Refusals refusals;

    @Autowired
    OldRefusals old;

    @Autowired
    HandClock clock;

    @Autowired
    ViewingFixture fixture;

    TenantId aurora;
    Viewer viewer;
    PlayableId charade;

    @BeforeEach
    void aViewerAndAFilmAboveTheirPlan() {
        clock.set(EIGHT);
        aurora = fixture.aTenant();
        viewer = fixture.aViewer(aurora, 1, 99);
        charade = fixture.aFilm(aurora, "Charade", 113, 12, 2);
    }

    @Test
    void areKeptWithProfileTitleReasonAndThePlanOfThen() {
        refuse(viewer, charade, Access.Reason.TIER_TOO_LOW);
        fixture.run(
                aurora,
                () -> fixture.jdbc
                        .sql("update account set plan_id = (select id from plan where rank = 2)")
                        .update());

        assertThat(lastWeek(viewer))
                .containsExactly(new Refusal(
                        EIGHT,
                        viewer.profile(),
                        "Viewer",
                        new TitleId(charade.value()),
                        "Charade",
                        Access.Reason.TIER_TOO_LOW,
                        "Plan 1"));
    }

    @Test
    void comeLatestFirstAndOfOneAccountOnly() {
        Viewer other = fixture.aViewer(aurora, 1, 99);
        refuse(viewer, charade, Access.Reason.TIER_TOO_LOW);
        refuse(other, charade, Access.Reason.TIER_TOO_LOW);
        clock.advance(Duration.ofHours(1));
        refuse(viewer, charade, Access.Reason.TOO_MANY_STREAMS);

        assertThat(lastWeek(viewer))
                .extracting(Refusal::reason)
                .containsExactly(Access.Reason.TOO_MANY_STREAMS, Access.Reason.TIER_TOO_LOW);
    }

    @Test
    void aDeviceThatAsksAgainAndAgainIsNotedOnceAMinute() {
        for (int attempt = 0; attempt < 12; attempt++) {
            refuse(viewer, charade, Access.Reason.TIER_TOO_LOW);
            clock.advance(Duration.ofSeconds(10));
        }

        assertThat(lastWeek(viewer)).hasSize(2);
    }

    @Test
    void whatDoesNotExistIsPassedOver() {
        refuse(viewer, new PlayableId(UUID.randomUUID()), Access.Reason.NOT_FOUND);

        assertThat(lastWeek(viewer)).isEmpty();
    }

    @Test
    void aWeekIsCountedByTheTierThatWasMissing() {
        PlayableId beyond = fixture.aFilm(aurora, "Scarlet Street", 102, 12, 3);
        refuse(viewer, charade, Access.Reason.TIER_TOO_LOW);
        refuse(viewer, beyond, Access.Reason.TIER_TOO_LOW);
        clock.advance(Duration.ofMinutes(2));
        refuse(viewer, charade, Access.Reason.TIER_TOO_LOW);
        refuse(viewer, charade, Access.Reason.ACCOUNT_SUSPENDED);

        Refusals.Week week = TenantScope.call(aurora, refusals::byTierThisWeek);

        assertThat(week.attempts()).isEqualTo(4);
        assertThat(week.tiers()).containsExactly(new Refusals.OfTier(2, "Plan 2", 2), new Refusals.OfTier(3, null, 1));
        assertThat(week.mostWanted()).isEqualTo("Charade");
        assertThat(week.ofMostWanted()).isEqualTo(2);
    }

    @Test
    void areShownForAWeekAndDeletedAfterThirtyDays() {
        refuse(viewer, charade, Access.Reason.TIER_TOO_LOW);
        clock.advance(Duration.ofDays(7));
        assertThat(lastWeek(viewer)).isEmpty();

        clock.set(EIGHT.plus(Refusals.KEPT).minusSeconds(1));
        TenantScope.run(aurora, old::run);
        assertThat(stored()).isEqualTo(1);
        clock.set(EIGHT.plus(Refusals.KEPT));
        TenantScope.run(aurora, old::run);
        assertThat(stored()).isZero();
    }

    @Test
    void anotherTenantSeesNothing() {
        refuse(viewer, charade, Access.Reason.TIER_TOO_LOW);
        TenantId northlight = fixture.aTenant();

        assertThat(TenantScope.<List<Refusal>, RuntimeException>call(
                        northlight, () -> refusals.ofLastWeek(viewer.account())))
                .isEmpty();
        assertThat(TenantScope.<Refusals.Week, RuntimeException>call(northlight, refusals::byTierThisWeek))
                .isEqualTo(new Refusals.Week(0, List.of(), null, 0));
    }

    private void refuse(Viewer who, PlayableId what, Access.Reason reason) {
        fixture.run(
                aurora,
                () -> refusals.note(
                        who.account(), who.profile(), what, new Access.Denied(reason, null, null, null, false)));
    }

    private List<Refusal> lastWeek(Viewer who) {
        return TenantScope.call(aurora, () -> refusals.ofLastWeek(who.account()));
    }

    private int stored() {
        return fixture.in(
                aurora,
                () -> fixture.jdbc
                        .sql("select count(*) from refusal")
                        .query(Integer.class)
                        .single());
    }
}
