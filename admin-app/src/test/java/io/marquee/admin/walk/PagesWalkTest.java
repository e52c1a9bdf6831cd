package io.marquee.admin.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteData;
import io.marquee.account.Role;
import io.marquee.admin.testing.AdminPageTest;
import io.marquee.admin.testing.Caller;
import io.marquee.admin.testing.TwoServices.Service;
import io.marquee.localstack.testing.Doors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page there is opens for those roles that {@code doors.txt} names, and for nobody else. */
class PagesWalkTest extends AdminPageTest {

    private static final Doors DOORS = Doors.of(PagesWalkTest.class);
    private static final String NO_ID = "00000000-0000-4000-8000-000000000000";
    private static final Set<String> REFUSALS = Set.of("ForbiddenView", "SignInView");

    private static final int SENT_AWAY = 302;

    @LocalServerPort
    private int port;

    @Test
    void everyPageHasARuleAndEveryRuleAPage() {
        openAsVisitor();

        List<String> pages = routes().stream().map(PagesWalkTest::door).toList();

        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(DOORS.differences(pages, "PAGE")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleOpensExactlyItsPages(Role role) {
        openAs(role);

        assertThat(mistakes(role.name())).isEmpty();
    }

    @Test
    void aVisitorOpensOnlyWhatIsAnyones() {
        Service aurora = openAsVisitor();
        List<String> mistakes = new ArrayList<>();
        for (RouteData route : routes()) {
            Caller.Answer answer = Caller.browser(port, aurora.host()).open("/" + address(route));
            boolean toTheDoor =
                    answer.status() == SENT_AWAY && answer.header("Location").endsWith("/login");
            if (toTheDoor == DOORS.open(door(route), Doors.ANYONE)) {
                mistakes.add(door(route) + " answers " + answer.status() + " to a visitor");
            }
        }

        assertThat(mistakes).isEmpty();
    }

    private List<String> mistakes(String who) {
        List<String> mistakes = new ArrayList<>();
        for (RouteData route : routes()) {
            UI.getCurrent().navigate(address(route));
            Component shown = (Component) getCurrentView();
            boolean opened = route.getNavigationTarget().isInstance(shown)
                    || !REFUSALS.contains(shown.getClass().getSimpleName());
            boolean failed = shown.getClass().getSimpleName().equals("FailureView");
            if (opened != DOORS.open(door(route), who) || failed) {
                mistakes.add(door(route) + " shows " + shown.getClass().getSimpleName() + " to " + who);
            }
        }
        return mistakes;
    }

    private static List<RouteData> routes() {
        return UI.getCurrent().getInternals().getRouter().getRegistry().getRegisteredRoutes();
    }

    private static String address(RouteData route) {
        return route.getTemplate().replaceAll(":[^/]+", NO_ID);
    }

    private static String door(RouteData route) {
        return "PAGE /" + route.getTemplate();
    }
}
