package io.marquee.viewer.title;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import io.marquee.viewer.testing.PortalTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TitleViewTest extends PortalTest {

    @Override
    protected String plan() {
        return "basic";
    }

    @Test
    void aTitleOfThePlanCanBePlayed() {
        UUID film = services.aurora().film("Nosferatu");

        navigate("titles/" + film, TitleView.class);

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/watch/" + film);
        assertThat(textOf(getCurrentView())).contains("1 h 34 min");
    }

    @Test
    void aLockedTitleNamesThePlanThatOpensItAndOffersNothingToPlay() {
        UUID film = services.aurora().film("Metropolis");

        navigate("titles/" + film, TitleView.class);

        assertThat(textOf(getCurrentView()))
                .contains("Your Basic plan does not include this one", "The cheapest plan that does is Standard")
                .contains("Cheapest that unlocks it");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("/watch/" + film);
    }

    @Test
    void anotherTenantsTitleIsNotThere() {
        UUID film = services.northlight().film("Nosferatu");

        UI.getCurrent().navigate("titles/" + film);

        assertThat(textOf(getCurrentView())).contains("Nothing here");
    }

    private static String textOf(Object view) {
        return ((Component) view).getElement().getTextRecursively();
    }
}
