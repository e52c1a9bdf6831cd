package io.marquee.viewer.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import io.marquee.account.LiveSignIn;
import io.marquee.account.Portal;
import io.marquee.account.SignInResult;
import io.marquee.account.SignIns;
import io.marquee.edge.security.CurrentUser;
import io.marquee.profile.Profiles;
import io.marquee.tenancy.TenantScope;
import io.marquee.token.DeviceTokens;
import io.marquee.viewer.testing.PortalTest;
import io.marquee.viewer.testing.TwoServices;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeviceListTest extends PortalTest {

    @Autowired
    private SignIns signIns;

    @Autowired
    private DeviceTokens tokens;

    @Autowired
    private Profiles profiles;

    @Autowired
    private CurrentUser users;

    @Override
    protected String plan() {
        return "Premium";
    }

    @Test
    void aDeviceIsSignedOutAndThisOneIsNot() {
        LiveSignIn phone = signIn("Safari on iPhone");
        users.choose(profiles.of(phone.account()).getFirst().id());
        AccountView page = navigate(AccountView.class);
        assertThat(words(page)).contains("This device", "Safari on iPhone", "Used in the last hour");

        NativeButton out = find(NativeButton.class, page).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Sign out Safari on iPhone"))
                .findFirst()
                .orElseThrow();
        test(out).click();

        assertThat(TenantScope.<Boolean, RuntimeException>call(
                        services.aurora().tenant(), () -> signIns.isLive(phone.id())))
                .isFalse();
        assertThat(words(page)).contains("This device").doesNotContain("Safari on iPhone");
    }

    @Test
    void saysRoughlyWhenADeviceWasUsed() {
        assertThat(DeviceList.words(Duration.ofMinutes(59))).isEqualTo("Used in the last hour");
        assertThat(DeviceList.words(Duration.ofHours(23))).isEqualTo("Used in the last day");
        assertThat(DeviceList.words(Duration.ofHours(25))).isEqualTo("Used yesterday");
        assertThat(DeviceList.words(Duration.ofDays(40))).isEqualTo("Used 40 days ago");
    }

    private LiveSignIn signIn(String device) {
        return TenantScope.<LiveSignIn, RuntimeException>call(services.aurora().tenant(), () -> {
            LiveSignIn live = ((SignInResult.SignedIn) signIns.signIn(
                            services.aurora().email(plan()), TwoServices.PASSWORD, Portal.VIEWER, device))
                    .signIn();
            tokens.issue(live, profiles.of(live.account()).getFirst().id());
            return live;
        });
    }

    private static String words(AccountView page) {
        return page.getElement().getTextRecursively();
    }
}
