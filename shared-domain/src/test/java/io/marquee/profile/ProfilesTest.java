package io.marquee.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.account.AccountId;
import io.marquee.account.Registration;
import io.marquee.artwork.AvatarArtist;
import io.marquee.catalogue.MaturityRating;
import io.marquee.entitlement.Plans;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.SellingTenant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
    Plans plans;

    TenantId tenant;
    AccountId ann;

    @BeforeEach
    void annHasAnAccount() {
        tenant = tenants.make();
        ann = ((Registration.Result.Registered) in(() -> registration.register("ann@ott.test", "test123", "Ann")))
                .account();
    }

    @Test
    void itsLookFollowsItAndOvertakesNobodysEdit() {
        Profile first = in(() -> profiles.of(ann)).getFirst();
        assertThat(first.theme()).isEqualTo(Theme.SYSTEM);

        TenantScope.run(tenant, () -> profiles.dress(ann, first.id(), Theme.DARK));

        Profile dressed = in(() -> profiles.of(ann)).getFirst();
        assertThat(dressed.theme()).isEqualTo(Theme.DARK);
        assertThat(dressed.version()).isEqualTo(first.version());
    }

    @Test
    void anotherTenantDressesNoProfile() {
        Profile first = in(() -> profiles.of(ann)).getFirst();

        assertThatThrownBy(() -> TenantScope.run(tenants.make(), () -> profiles.dress(ann, first.id(), Theme.DARK)))
                .isInstanceOf(NoSuchElementException.class);
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
        atOnce(IntStream.range(0, 8)
                .<Callable<?>>mapToObj(n ->
                        () -> in(() -> profiles.create(ann, ProfileDraft.named("Number " + n, "owl"))))
                .toList());

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
    void anAccountHasEachNameOnceWhateverItsCase() {
        givePremium();
        Profile family = created(ProfileDraft.named("Família", "owl"));
        Profile other = created(ProfileDraft.named("Other", "owl"));

        assertThat(in(() -> profiles.create(ann, ProfileDraft.named(" FAMÍLIA ", "cat"))))
                .isEqualTo(new ProfileCreation.NameTaken("FAMÍLIA"));
        assertThat(edited(other, ProfileDraft.named("família", "cat"))).isEqualTo(new ProfileEdit.NameTaken("família"));
        assertThat(edited(family, ProfileDraft.named("FAMÍLIA", "cat"))).isInstanceOf(ProfileEdit.Edited.class);
    }

    @Test
    void ofTwoEditsThatStartedFromTheSameTheSecondIsTold() {
        Profile read = created(ProfileDraft.named("Family", "owl"));

        ProfileEdit first = edited(read, ProfileDraft.named("Us", "fox"));
        ProfileEdit second = edited(read, ProfileDraft.named("All of us", "cat"));

        Profile kept = ((ProfileEdit.Edited) first).profile();
        assertThat(second).isEqualTo(new ProfileEdit.Stale(kept));
        assertThat(in(() -> profiles.require(ann, read.id())).name()).isEqualTo("Us");
        assertThat(edited(kept, ProfileDraft.named("All of us", "cat"))).isInstanceOf(ProfileEdit.Edited.class);
    }

    @Test
    void theLastProfileForGrownUpsNeitherGoesNorBecomesAKidsOne() {
        Profile first = in(() -> profiles.of(ann)).getFirst();
        Profile kids = created(kids());

        assertThat(in(() -> profiles.delete(ann, first.id()))).isEqualTo(ProfileDeletion.LAST_ADULT_STAYS);
        assertThat(edited(first, kids())).isInstanceOf(ProfileEdit.NameTaken.class);
        assertThat(edited(first, new ProfileDraft("Ann", "sun", true, MaturityRating.AGE_6, new PinChange.Keep())))
                .isEqualTo(new ProfileEdit.LastAdultStays());
        assertThat(in(() -> profiles.isNeeded(ann, first.id()))).isTrue();
        assertThat(in(() -> profiles.isNeeded(ann, kids.id()))).isFalse();
        assertThat(in(() -> profiles.delete(ann, kids.id()))).isEqualTo(ProfileDeletion.DELETED);
    }

    @Test
    void ofTwoGrownUpsThatGoAtOnceOneStays() throws Exception {
        ProfileId first = in(() -> profiles.of(ann)).getFirst().id();
        ProfileId second = created(ProfileDraft.named("Second", "owl")).id();

        atOnce(List.of(() -> in(() -> profiles.delete(ann, first)), () -> in(() -> profiles.delete(ann, second))));

        assertThat(in(() -> profiles.of(ann))).hasSize(1);
    }

    @Test
    void anEditKeepsThePinUntilItIsRemoved() {
        Profile pinned = created(
                new ProfileDraft("Pinned", "owl", false, MaturityRating.UNRATED, new PinChange.Set(new Pin("4711"))));

        Profile renamed = ((ProfileEdit.Edited) edited(pinned, ProfileDraft.named("Renamed", "fox"))).profile();
        Profile opened = ((ProfileEdit.Edited) edited(
                        renamed,
                        new ProfileDraft("Renamed", "fox", false, MaturityRating.AGE_16, new PinChange.Remove())))
                .profile();

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
    void aPinHasFourDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pin("123"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pin("12345"));
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
        assertThatThrownBy(() -> in(() -> profiles.update(bob, anns, 0, ProfileDraft.named("Mine", "sun"))))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> in(() -> profiles.losses(bob, anns))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> in(() -> profiles.delete(bob, anns))).isInstanceOf(NoSuchElementException.class);
        TenantScope.run(other, () -> {
            assertThat(profiles.of(ann)).isEmpty();
            assertThatThrownBy(() -> profiles.create(ann, ProfileDraft.named("Mine", "sun")))
                    .isInstanceOf(NoSuchElementException.class);
        });
        assertThat(in(() -> profiles.require(ann, anns)).name()).isEqualTo("Ann");
    }

    private void givePremium() {
        TenantScope.run(tenant, () -> plans.change(ann, plans.all().getLast().id()));
    }

    private static ProfileDraft kids() {
        return new ProfileDraft("Kids", "bear", true, MaturityRating.AGE_6, new PinChange.Keep());
    }

    private static void atOnce(List<Callable<?>> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(work.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Callable<?> one : work) {
                Future<?> _ = threads.submit(() -> {
                    together.await();
                    return one.call();
                });
            }
        }
    }

    private ProfileEdit edited(Profile from, ProfileDraft draft) {
        return in(() -> profiles.update(ann, from.id(), from.version(), draft));
    }

    private Profile created(ProfileDraft draft) {
        return ((ProfileCreation.Created) in(() -> profiles.create(ann, draft))).profile();
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.call(tenant, work::get);
    }
}
