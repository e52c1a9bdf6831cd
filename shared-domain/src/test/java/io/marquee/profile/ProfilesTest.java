package io.marquee.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.account.AccountId;
import io.marquee.account.Registration;
import io.marquee.artwork.AvatarArtist;
import io.marquee.catalogue.MaturityRating;
import io.marquee.localstack.testing.HandClock;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.SellingTenant;
import java.time.Duration;
import java.util.Collections;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class ProfilesTest {

    @Autowired
    SellingTenant tenants;

    @Autowired
    Registration registration;

    @Autowired
    Profiles profiles;

    @Autowired
    HandClock clock;

    TenantId tenant;
    AccountId ann;

    @BeforeEach
    void annHasAnAccount() {
        tenant = tenants.make();
        ann = ((Registration.Result.Registered) in(() -> registration.register("ann@ott.test", "test123", "Ann")))
                .account();
    }

    @Test
    void theFirstIsNamedLikeTheAccount() {
        assertThat(in(() -> profiles.of(ann))).singleElement().satisfies(first -> {
            assertThat(first.name()).isEqualTo("Ann");
            assertThat(first.maturityLimit()).isEqualTo(MaturityRating.UNRATED);
            assertThat(first.pinned()).isFalse();
        });
    }

    @Test
    void thePlanLimitsHowMany() {
        Profile second = created(ProfileDraft.named("Family", "owl"));

        assertThat(in(() -> profiles.of(ann))).extracting(Profile::name).containsExactly("Ann", "Family");
        assertThat(in(() -> profiles.create(ann, ProfileDraft.named("Third", "cat"))))
                .isEqualTo(new ProfileCreation.LimitReached(2));
        assertThat(in(() -> profiles.delete(ann, second.id()))).isEqualTo(ProfileDeletion.DELETED);
        assertThat(in(() -> profiles.of(ann))).hasSize(1);
    }

    @Test
    void thePlanLimitsHowManyEvenWhenTheyComeAtOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(8);
        Callable<ProfileCreation> creation = () -> {
            together.await();
            return in(() -> profiles.create(ann, ProfileDraft.named("Second", "owl")));
        };

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(Collections.nCopies(8, creation));
        }

        assertThat(in(() -> profiles.of(ann))).hasSize(2);
    }

    @Test
    void theLastOneStays() {
        ProfileId only = in(() -> profiles.of(ann)).getFirst().id();

        assertThat(in(() -> profiles.delete(ann, only))).isEqualTo(ProfileDeletion.LAST_ONE_STAYS);
        assertThat(in(() -> profiles.of(ann))).hasSize(1);
    }

    @Test
    void aKidsProfileShowsAtMostTwelve() {
        Profile kids = created(new ProfileDraft("Kids", "owl", true, MaturityRating.AGE_18, new PinChange.Keep()));

        assertThat(kids.kids()).isTrue();
        assertThat(kids.maturityLimit()).isEqualTo(MaturityRating.AGE_12);
    }

    @Test
    void aPinOpensAndNothingElseDoes() {
        ProfileId pinned = created(pinned("4711")).id();

        assertThat(in(() -> profiles.open(ann, pinned, "4711"))).isInstanceOf(ProfileOpening.Opened.class);
        assertThat(in(() -> profiles.open(ann, pinned, "4712"))).isEqualTo(new ProfileOpening.WrongPin(null));
        assertThat(in(() -> profiles.open(ann, pinned, null))).isEqualTo(new ProfileOpening.WrongPin(null));
    }

    @Test
    void guessingPinsIsSlowedDown() {
        ProfileId pinned = created(pinned("4711")).id();
        for (int i = 0; i < 5; i++) {
            in(() -> profiles.open(ann, pinned, "0000"));
        }

        assertThat(in(() -> profiles.open(ann, pinned, "4711")))
                .isInstanceOfSatisfying(
                        ProfileOpening.WrongPin.class,
                        wrong -> assertThat(wrong.retryAfter()).isPositive());
        clock.advance(Duration.ofMinutes(5));
        assertThat(in(() -> profiles.open(ann, pinned, "4711"))).isInstanceOf(ProfileOpening.Opened.class);
    }

    @Test
    void anEditKeepsThePinUntilItIsRemoved() {
        ProfileId pinned = created(pinned("4711")).id();

        Profile renamed = in(() -> profiles.update(ann, pinned, ProfileDraft.named("Renamed", "fox")));
        Profile opened = in(() -> profiles.update(
                ann, pinned, new ProfileDraft("Renamed", "fox", false, MaturityRating.AGE_16, new PinChange.Remove())));

        assertThat(renamed.name()).isEqualTo("Renamed");
        assertThat(renamed.pinned()).isTrue();
        assertThat(opened.pinned()).isFalse();
        assertThat(opened.maturityLimit()).isEqualTo(MaturityRating.AGE_16);
    }

    @Test
    void anAvatarIsOneThatIsDrawn() {
        assertThat(AvatarArtist.ids())
                .contains(in(() -> profiles.of(ann)).getFirst().avatar());
        assertThatIllegalArgumentException().isThrownBy(() -> ProfileDraft.named("Ann", "unicorn"));
    }

    @Test
    void aPinHasFourToEightDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pin("123"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pin("12a4"));
        assertThat(new Pin("1234")).asString().doesNotContain("1234");
    }

    @Test
    void anotherAccountAndAnotherTenantSeeNothing() {
        ProfileId anns = in(() -> profiles.of(ann)).getFirst().id();
        AccountId bob = ((Registration.Result.Registered)
                        in(() -> registration.register("bob@ott.test", "test123", "Bob")))
                .account();
        TenantId other = tenants.make();

        assertThat(in(() -> profiles.find(bob, anns))).isEmpty();
        assertThatThrownBy(() -> in(() -> profiles.update(bob, anns, ProfileDraft.named("Mine", "sun"))))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> in(() -> profiles.delete(bob, anns))).isInstanceOf(NoSuchElementException.class);
        TenantScope.run(other, () -> {
            assertThat(profiles.of(ann)).isEmpty();
            assertThatThrownBy(() -> profiles.create(ann, ProfileDraft.named("Mine", "sun")))
                    .isInstanceOf(NoSuchElementException.class);
        });
        assertThat(in(() -> profiles.require(ann, anns)).name()).isEqualTo("Ann");
    }

    private static ProfileDraft pinned(String digits) {
        return new ProfileDraft("Pinned", "owl", false, MaturityRating.UNRATED, new PinChange.Set(new Pin(digits)));
    }

    private Profile created(ProfileDraft draft) {
        return ((ProfileCreation.Created) in(() -> profiles.create(ann, draft))).profile();
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.call(tenant, work::get);
    }
}
