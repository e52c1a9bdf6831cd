package io.marquee.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void namesTwoSharedTraitsAndTheLikedTitle() {
        assertThat(Reason.like("Nosferatu", false, List.of("tilted sets", "dread", "plague")))
                .isEqualTo("Tilted sets and dread, like Nosferatu");
    }

    @Test
    void namesTheLikedTitleAloneWhereNothingIsShared() {
        assertThat(Reason.like("Nosferatu", false, List.of())).isEqualTo("Because you watched Nosferatu");
        assertThat(Reason.like("Nosferatu", true, List.of())).isEqualTo("Because you liked Nosferatu");
    }

    @Test
    void neverTakesMoreThanTenWords() {
        String longName = "Sir Arne's Treasure and the Sledge on the Ice of Winter";

        assertThat(Reason.like(longName, true, List.of("snow", "guilt"))).isEqualTo("For its snow");
        assertThat(Reason.like(longName, true, List.of())).isEqualTo("Close to what you liked");
    }
}
