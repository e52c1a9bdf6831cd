package io.marquee.viewer.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteData;
import io.marquee.localstack.testing.Doors;
import io.marquee.viewer.testing.Caller;
import io.marquee.viewer.testing.PortalTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page there is opens for those whom {@code doors.txt} names, and for nobody else. */
class PagesWalkTest extends PortalTest {

    private static final Doors DOORS = Doors.of(PagesWalkTest.class);
    private static final String NO_ID = "00000000-0000-4000-8000-000000000000";
    private static final int SENT_AWAY = 302;

    @LocalServerPort
    int port;

    @Override
    protected String plan() {
        return "premium";
    }

    @Test
    void everyPageHasARuleAndEveryRuleAPage() {
        List<String> pages = routes().stream().map(PagesWalkTest::door).toList();

        assertThat(pages).hasSizeGreaterThan(8);
        assertThat(DOORS.differences(pages, "PAGE")).isEmpty();
    }

    @Test
    void aVisitorOpensOnlyWhatIsAnyones() {
        List<String> mistakes = new ArrayList<>();
        for (RouteData route : routes()) {
            Caller.Answer answer =
                    Caller.browser(port, services.aurora().host()).open(address(route));
            boolean toTheDoor =
                    answer.status() == SENT_AWAY && answer.header("Location").endsWith("/login");
            if (toTheDoor == DOORS.open(door(route), Doors.ANYONE)) {
                mistakes.add(door(route) + " answers " + answer.status() + " to a visitor");
            }
        }

        assertThat(mistakes).isEmpty();
    }

    @Test
    void aViewerIsNeverSentAwayFromAViewersPage() {
        List<String> mistakes = new ArrayList<>();
        for (RouteData route : routes()) {
            Caller viewer = Caller.browser(port, services.aurora().host());
            viewer.signInByForm(services.aurora().email("premium"), "test123");
            Caller.Answer answer = viewer.open(address(route));
            if (answer.status() >= 400 && answer.status() != 404) {
                mistakes.add(door(route) + " answers " + answer.status() + " to a viewer");
            }
        }

        assertThat(mistakes).isEmpty();
    }

    private static List<RouteData> routes() {
        return UI.getCurrent().getInternals().getRouter().getRegistry().getRegisteredRoutes();
    }

    private static String address(RouteData route) {
        return "/" + route.getTemplate().replaceAll(":[^/]+", NO_ID);
    }

    private static String door(RouteData route) {
        return "PAGE /" + route.getTemplate();
    }
}
