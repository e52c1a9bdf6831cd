package io.marquee.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.account.AccountId;
import io.marquee.account.Portal;
import io.marquee.account.Registration;
import io.marquee.account.SignInResult;
import io.marquee.account.SignIns;
import io.marquee.catalogue.MaturityRating;
import io.marquee.entitlement.Plans;
import io.marquee.localstack.testing.HandClock;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.SellingTenant;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class ProfileDoorsTest {

    private static final String PASSWORD = "test123";

    @Autowired
    SellingTenant tenants;

    @Autowired
    Registration registration;

    @Autowired
    Plans plans;

    @Autowired
    Profiles profiles;

    @Autowired
    ProfileDoors doors;

    @Autowired
    SignIns signIns;

    @Autowired
    HandClock clock;

    TenantId tenant;
    AccountId ann;
    ProfileId open;
    ProfileId kids;

    @BeforeEach
    void annHasAnOpenProfileAndAKidsOne() {
        tenant = tenants.make();
        ann = ((Registration.Result.Registered) in(() -> registration.register("ann@ott.test", PASSWORD, "Ann")))
                .account();
        TenantScope.run(tenant, () -> plans.change(ann, plans.all().getLast().id()));
        open = in(() -> profiles.of(ann)).getFirst().id();
        kids = created(new ProfileDraft("Kids", "bear", true, MaturityRating.AGE_6, new PinChange.Keep()));
    }

    @Test
    void aPinOpensAndNothingElseDoes() {
        ProfileId pinned = created(pinned("4711"));

        assertThat(opening(null, pinned, "4711")).isInstanceOf(ProfileOpening.Opened.class);
        assertThat(opening(null, pinned, "4712")).isEqualTo(new ProfileOpening.WrongPin(null));
        assertThat(opening(open, pinned, null)).isEqualTo(new ProfileOpening.WrongPin(null));
        assertThat(opening(null, open, null)).isInstanceOf(ProfileOpening.Opened.class);
    }

    @Test
    void aKidsProfileIsLeftFreelyWhileNobodyHasAPin() {
        assertThat(opening(kids, open, null)).isInstanceOf(ProfileOpening.Opened.class);
        assertThat(in(() -> doors.guards(ann, kids, open))).isEmpty();
    }

    @Test
    void aKidsProfileIsLeftWithThePinOfAnyGrownUpOnceThereIsOne() {
        created(pinned("4711"));
        created(new ProfileDraft("Little", "cat", true, MaturityRating.ALL, new PinChange.Set(new Pin("1111"))));

        assertThat(opening(kids, open, null)).isEqualTo(new ProfileOpening.WrongPin(null));
        assertThat(opening(kids, open, "1111")).isEqualTo(new ProfileOpening.WrongPin(null));
        assertThat(in(() -> doors.guards(ann, kids, open)))
                .extracting(Profile::name)
                .containsExactly("Pinned");
        assertThat(opening(kids, open, "4711")).isInstanceOf(ProfileOpening.Opened.class);
        assertThat(opening(kids, kids, null)).isInstanceOf(ProfileOpening.Opened.class);
        assertThat(opening(open, kids, null)).isInstanceOf(ProfileOpening.Opened.class);
    }

    @Test
    void thePinOfTheProfileThatIsEnteredCountsAlone() {
        ProfileId pinned = created(pinned("4711"));
        created(new ProfileDraft("Other", "cat", false, MaturityRating.ALL, new PinChange.Set(new Pin("2222"))));

        assertThat(opening(kids, pinned, "2222")).isEqualTo(new ProfileOpening.WrongPin(null));
        assertThat(opening(kids, pinned, "4711")).isInstanceOf(ProfileOpening.Opened.class);
    }

    @Test
    void guessingPinsIsSlowedDownWhicheverDoorItIsTriedAt() {
        ProfileId pinned = created(pinned("4711"));
        for (int i = 0; i < 3; i++) {
            opening(kids, pinned, "0000");
            opening(kids, open, "0000");
        }

        assertThat(opening(kids, pinned, "4711"))
                .isInstanceOfSatisfying(
                        ProfileOpening.WrongPin.class,
                        wrong -> assertThat(wrong.retryAfter()).isPositive());
        clock.advance(Duration.ofMinutes(5));
        assertThat(opening(kids, pinned, "4711")).isInstanceOf(ProfileOpening.Opened.class);
    }

    @Test
    void thePasswordOpensHoweverManyPinsWereTriedAndThePinsCountAnew() {
        ProfileId pinned = created(pinned("4711"));
        for (int i = 0; i < 9; i++) {
            opening(kids, pinned, "0000");
        }

        assertThat(in(() -> doors.openByPassword(ann, kids, pinned, PASSWORD)))
                .isInstanceOf(ProfileOpening.Opened.class);
        assertThat(opening(kids, pinned, "4711")).isInstanceOf(ProfileOpening.Opened.class);
    }

    @Test
    void guessingThePasswordIsSlowedDownAndKeepsNobodyFromSigningIn() {
        ProfileId pinned = created(pinned("4711"));
        for (int i = 0; i < 10; i++) {
            assertThat(in(() -> doors.openByPassword(ann, kids, pinned, "guess")))
                    .isEqualTo(new ProfileOpening.WrongPassword(null));
        }

        assertThat(in(() -> doors.openByPassword(ann, kids, pinned, PASSWORD)))
                .isInstanceOfSatisfying(
                        ProfileOpening.WrongPassword.class,
                        wrong -> assertThat(wrong.retryAfter()).isPositive());
        assertThat(opening(kids, pinned, "4711")).isInstanceOf(ProfileOpening.Opened.class);
        assertThat(in(() -> signIns.signIn("ann@ott.test", PASSWORD, Portal.VIEWER, "tv")))
                .isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void anotherAccountFindsNoDoor() {
        AccountId bob = ((Registration.Result.Registered)
                        in(() -> registration.register("bob@ott.test", PASSWORD, "Bob")))
                .account();

        assertThatThrownBy(() -> in(() -> doors.open(bob, null, open, null)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> in(() -> doors.openByPassword(bob, null, open, PASSWORD)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private ProfileOpening opening(ProfileId from, ProfileId to, String pin) {
        return in(() -> doors.open(ann, from, to, pin));
    }

    private static ProfileDraft pinned(String digits) {
        return new ProfileDraft("Pinned", "owl", false, MaturityRating.UNRATED, new PinChange.Set(new Pin(digits)));
    }

    private ProfileId created(ProfileDraft draft) {
        return ((ProfileCreation.Created) in(() -> profiles.create(ann, draft)))
                .profile()
                .id();
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, work::get);
    }
}
