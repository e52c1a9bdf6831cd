package io.marquee.artwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AvatarArtistTest {

    @Test
    void thereAreTwelveAvatarsAndEachIsDrawn() {
        assertThat(AvatarArtist.ids()).hasSize(12).doesNotHaveDuplicates().contains("sun", "owl");
        assertThat(AvatarArtist.ids())
                .allSatisfy(id -> assertThat(Markup.elements(AvatarArtist.svg(id)))
                        .contains("svg")
                        .isSubsetOf("svg", "g", "rect", "path", "circle", "ellipse"));
    }

    @Test
    void anUnknownAvatarIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AvatarArtist.svg("../fonts/anton"))
                .withMessageContaining("../fonts/anton");
    }
}
