package io.marquee.viewer.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.marquee.account.AccountId;
import io.marquee.edge.security.CurrentUser;
import io.marquee.profile.ProfileDraft;
import io.marquee.profile.Profiles;
import io.marquee.viewer.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProfileGateTest extends PortalTest {

    @Autowired
    private Profiles profiles;

    @Autowired
    private CurrentUser users;

    @Override
    protected String plan() {
        return "premium";
    }

    @Test
    void anOnlyProfileIsTakenAsChosenAndOfTwoOneIsAskedFor() {
        AccountId account = users.require().account();

        UI.getCurrent().navigate("my-list");
        assertThat(shown()).contains("Nothing saved yet");

        profiles.create(account, ProfileDraft.named("Partner", "moon"));
        cleanVaadinEnvironment();
        initVaadinEnvironment();

        UI.getCurrent().navigate("my-list");
        assertThat(getCurrentView()).isInstanceOf(ProfilesView.class);
        assertThat(shown()).contains("Who’s watching?", "premium", "Partner");
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
