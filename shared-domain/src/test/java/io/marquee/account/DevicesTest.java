package io.marquee.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.localstack.testing.HandClock;
import io.marquee.profile.Profiles;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.SellingTenant;
import io.marquee.token.DeviceTokens;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class DevicesTest {

    @Autowired
    SellingTenant tenants;

    @Autowired
    Registration registration;

    @Autowired
    SignIns signIns;

    @Autowired
    DeviceTokens tokens;

    @Autowired
    Profiles profiles;

    @Autowired
    Devices devices;

    @Autowired
    HandClock clock;

    TenantId tenant;
    AccountId ann;
    AccountId bob;

    @BeforeEach
    void annAndBobHaveAccounts() {
        tenant = tenants.make();
        ann = register("ann@ott.test");
        bob = register("bob@ott.test");
    }

    @Test
    void listsTheOneThatAsksAndThenTheLatestFirst() {
        SignInId tv = signIn("ann@ott.test", "Living room");
        SignInId phone = signIn("ann@ott.test", "Safari on iPhone");
        clock.advance(Duration.ofHours(3));
        SignInId laptop = signIn("ann@ott.test", "Firefox on Linux");
        signIn("bob@ott.test", "Chrome on Android");

        List<Device> seen = in(() -> devices.of(ann, phone));

        assertThat(seen).extracting(Device::signIn).containsExactly(phone, laptop, tv);
        assertThat(seen.getFirst().name()).isEqualTo("Safari on iPhone");
    }

    @Test
    void oneThatWasSignedOutIsOutAtOnceAndLeavesTheList() {
        SignInId phone = signIn("ann@ott.test", "Safari on iPhone");
        SignInId laptop = signIn("ann@ott.test", "Firefox on Linux");

        assertThat(in(() -> devices.signOut(ann, phone))).isTrue();

        assertThat(in(() -> signIns.isLive(phone))).isFalse();
        assertThat(in(() -> devices.of(ann, laptop))).extracting(Device::signIn).containsExactly(laptop);
    }

    @Test
    void nobodySignsOutTheDeviceOfAnother() {
        SignInId phone = signIn("ann@ott.test", "Safari on iPhone");

        assertThat(in(() -> devices.signOut(bob, phone))).isFalse();

        assertThat(in(() -> signIns.isLive(phone))).isTrue();
    }

    @Test
    void allButOneAreSignedOut() {
        SignInId phone = signIn("ann@ott.test", "Safari on iPhone");
        SignInId laptop = signIn("ann@ott.test", "Firefox on Linux");
        SignInId bobs = signIn("bob@ott.test", "Chrome on Android");

        assertThat(in(() -> devices.signOutOthers(ann, laptop))).isOne();

        assertThat(in(() -> signIns.isLive(phone))).isFalse();
        assertThat(in(() -> signIns.isLive(laptop))).isTrue();
        assertThat(in(() -> signIns.isLive(bobs))).isTrue();
    }

    @Test
    void oneWhoseTokensHaveExpiredIsNoLongerListed() {
        signIn("ann@ott.test", "Safari on iPhone");
        clock.advance(Duration.ofDays(400));
        SignInId laptop = signIn("ann@ott.test", "Firefox on Linux");

        assertThat(in(() -> devices.of(ann, laptop))).extracting(Device::signIn).containsExactly(laptop);
    }

    private AccountId register(String email) {
        return ((Registration.Result.Registered) in(() -> registration.register(email, "test123", "Somebody")))
                .account();
    }

    private SignInId signIn(String email, String device) {
        return in(() -> {
            LiveSignIn live =
                    ((SignInResult.SignedIn) signIns.signIn(email, "test123", Portal.VIEWER, device)).signIn();
            tokens.issue(live, profiles.of(live.account()).getFirst().id());
            return live.id();
        });
    }

    private <T> T in(Supplier<T> action) {
        return TenantScope.<T, RuntimeException>call(tenant, action::get);
    }
}
