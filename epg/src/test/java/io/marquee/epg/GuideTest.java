package io.marquee.epg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.marquee.account.AccountId;
import io.marquee.catalogue.Audience;
import io.marquee.catalogue.TitleId;
import io.marquee.entitlement.Viewer;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.HandClock;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.profile.ProfileId;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@EpgTest
class GuideTest {
    private static final Audience ADULT = new Audience(1, 99);
    private static final Audience CHILD = new Audience(1, 6);
    private static final Instant EIGHT = Instant.parse("2026-11-20T20:00:00Z");

    @Autowired
    private Guide guide;

    @Autowired
    private OnNowRail onNow;

    @Autowired
    private ScheduleReach reach;

    @Autowired
    private HandClock clock;

    private final GuideFixture fixture;
    private final TestDatabase database;
    private TenantId aurora;
    private TitleId nosferatu;
    private ChannelId silentNights;

    @Autowired
    GuideTest(JdbcClient jdbc, PlatformTransactionManager transactions, TestDatabase database) {
        this.fixture = new GuideFixture(jdbc, transactions);
        this.database = database;
    }

    @BeforeEach
    void anEvening() {
        aurora = new TenantId(NewTenant.in(database));
        fixture.run(aurora, () -> {
            fixture.genres("horror");
            nosferatu = fixture.film("Nosferatu", "horror", 94, 12);
            TitleId spring = fixture.film("Spring", "horror", 8, 0);
            silentNights = fixture.channel(1, 1, "horror");
            ChannelId theVault = fixture.channel(2, 3, "horror");
            fixture.broadcast(silentNights, spring, "Spring", 0, "2026-11-20T18:30:00Z", "2026-11-20T20:00:00Z");
            fixture.broadcast(silentNights, nosferatu, "Nosferatu", 12, "2026-11-20T20:00:00Z", "2026-11-20T21:35:00Z");
            fixture.broadcast(silentNights, spring, "Häxan", 0, "2026-11-20T21:35:00Z", "2026-11-20T23:00:00Z");
            fixture.broadcast(theVault, spring, "Spring", 0, "2026-11-20T21:00:00Z", "2026-11-20T21:10:00Z");
        });
        clock.set(EIGHT);
    }

    @Test
    void aBroadcastIsOverAtTheMomentTheNextBegins() {
        NowAndNext atEight = in(aurora, () -> guide.nowAndNext(ADULT)).getFirst();
        clock.set(EIGHT.minusMillis(1));
        NowAndNext justBefore = in(aurora, () -> guide.nowAndNext(ADULT)).getFirst();

        assertThat(atEight.current().title()).isEqualTo("Nosferatu");
        assertThat(atEight.next().title()).isEqualTo("Häxan");
        assertThat(justBefore.current().title()).isEqualTo("Spring");
        assertThat(justBefore.next().title()).isEqualTo("Nosferatu");
    }

    @Test
    void inAGapOnlyTheNextIsKnown() {
        NowAndNext theVault = in(aurora, () -> guide.nowAndNext(ADULT)).getLast();

        assertThat(theVault.current()).isNull();
        assertThat(theVault.next().title()).isEqualTo("Spring");
        assertThat(theVault.channel().locked()).isTrue();
    }

    @Test
    void aWindowHoldsWhatTouchesItAndNothingThatEndsAtItsBeginning() {
        GuideWindow window = in(aurora, () -> guide.window(ADULT, EIGHT, EIGHT.plus(Duration.ofHours(1)), 0, 20));

        assertThat(window.channelCount()).isEqualTo(2);
        assertThat(window.channels().getFirst().broadcasts())
                .extracting(Broadcast::title)
                .containsExactly("Nosferatu");
        assertThat(window.channels().getLast().broadcasts()).isEmpty();
    }

    @Test
    void aPartOfTheLineupHasOnlyItsChannels() {
        GuideWindow window = in(aurora, () -> guide.window(ADULT, EIGHT, EIGHT.plus(Duration.ofHours(2)), 1, 1));

        assertThat(window.channels()).extracting(s -> s.channel().number()).containsExactly(2);
    }

    @Test
    void whatLiesAboveTheMaturityLimitKeepsItsSlotAndTellsNothing() {
        Broadcast withheld =
                in(aurora, () -> guide.nowAndNext(CHILD)).getFirst().current();

        assertThat(withheld.title()).isEqualTo(Broadcast.WITHHELD);
        assertThat(withheld.slot().start()).isEqualTo(EIGHT);
        assertThat(withheld.description()).isEmpty();
        assertThat(withheld.subtitle()).isNull();
        assertThat(withheld.titleId()).isNull();
        assertThat(withheld.posterUrl()).isNull();
    }

    @Test
    void leadsToTheTitleOnlyWhileItIsPublished() {
        Schedule before = schedule();
        fixture.run(aurora, () -> fixture.withdraw(nosferatu));
        Schedule after = schedule();

        assertThat(before.broadcasts().get(1).titleId()).isEqualTo(nosferatu);
        assertThat(after.broadcasts().get(1).titleId()).isNull();
        assertThat(after.broadcasts().get(1).title()).isEqualTo("Nosferatu");
    }

    @Test
    void theRailShowsWhatIsOnAndWhatComesNext() {
        clock.advance(Duration.ofMinutes(19));
        var rail = in(aurora, () -> onNow.rail(viewer(99), clock.instant())).orElseThrow();

        assertThat(rail.items()).singleElement().satisfies(item -> {
            assertThat(item.name()).isEqualTo("Nosferatu");
            assertThat(item.subtitle()).isEqualTo("Channel 1 · Next: Häxan");
            assertThat(item.titleId()).isEqualTo(nosferatu);
            assertThat(item.progress()).isEqualTo(0.2);
            assertThat(item.endsAt()).isEqualTo(Instant.parse("2026-11-20T21:35:00Z"));
        });
    }

    @Test
    void theRailTellsNobodyWhatIsAboveTheLimit() {
        assertThat(in(aurora, () -> onNow.rail(viewer(6), EIGHT))).isEmpty();
    }

    @Test
    void findsWhatIsToComeBeforeWhatHasBeen() {
        List<FoundBroadcast> found = search(aurora, ADULT, "sprin");

        assertThat(found).extracting(each -> each.broadcast().title()).containsExactly("Spring", "Spring");
        assertThat(found)
                .extracting(each -> each.broadcast().slot().start())
                .containsExactly(Instant.parse("2026-11-20T21:00:00Z"), Instant.parse("2026-11-20T18:30:00Z"));
        assertThat(search(aurora, ADULT, "hax")).hasSize(1);
        assertThat(search(aurora, ADULT, "'; --")).isEmpty();
    }

    @Test
    void searchTellsNothingAboveTheLimitAndNothingOfAnotherTenant() {
        assertThat(search(aurora, ADULT, "nosferatu")).hasSize(1);
        assertThat(search(aurora, CHILD, "nosferatu")).isEmpty();
        assertThat(search(new TenantId(NewTenant.in(database)), ADULT, "nosferatu"))
                .isEmpty();
    }

    @Test
    void schedulesReachFromTheFirstToTheLast() {
        TimeSlot days = in(aurora, () -> reach.around(EIGHT));

        assertThat(days.start()).isEqualTo(Instant.parse("2026-11-20T18:30:00Z"));
        assertThat(days.stop()).isEqualTo(Instant.parse("2026-11-20T23:00:00Z"));
    }

    @Test
    void anotherTenantSeesNothing() {
        TenantId northlight = new TenantId(NewTenant.in(database));

        assertThat(in(northlight, () -> guide.nowAndNext(ADULT))).isEmpty();
        assertThat(in(northlight, () -> guide.schedule(ADULT, silentNights, EIGHT, EIGHT.plusSeconds(1))))
                .isEmpty();
    }

    @Test
    void refusesAWindowLongerThanTwoWeeks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guide.window(ADULT, EIGHT, EIGHT.plus(Duration.ofDays(15)), 0, 1));
    }

    private static Viewer viewer(int maturityLimit) {
        return new Viewer(new AccountId(UUID.randomUUID()), new ProfileId(UUID.randomUUID()), 1, maturityLimit, false);
    }

    private List<FoundBroadcast> search(TenantId tenant, Audience audience, String words) {
        return in(
                tenant,
                () -> guide.search(
                        audience, words, EIGHT.minus(Duration.ofDays(1)), EIGHT.plus(Duration.ofDays(1)), 10));
    }

    private Schedule schedule() {
        return in(
                        aurora,
                        () -> guide.schedule(
                                ADULT, silentNights, EIGHT.minus(Duration.ofHours(1)), EIGHT.plusSeconds(1)))
                .orElseThrow();
    }

    private static <T> T in(TenantId tenant, Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, work::get);
    }
}
