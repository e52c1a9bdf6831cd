package io.marquee.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.account.AccountId;
import io.marquee.catalogue.MaturityRating;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProfileTest {

    @Test
    void aBrowserDoesNotComeBackBehindAPin() {
        assertThat(profile(false, false).comesBack()).isTrue();
        assertThat(profile(false, true).comesBack()).isFalse();
    }

    @Test
    void aChildsBrowserComesBackAsTheChildHoweverItWasClosed() {
        assertThat(profile(true, false).comesBack()).isTrue();
        assertThat(profile(true, true).comesBack()).isTrue();
    }

    private static Profile profile(boolean kids, boolean pinned) {
        return new Profile(
                new ProfileId(UUID.randomUUID()),
                0,
                new AccountId(UUID.randomUUID()),
                "Somebody",
                "moon",
                kids,
                kids ? MaturityRating.AGE_6 : MaturityRating.UNRATED,
                pinned,
                Theme.SYSTEM);
    }
}
