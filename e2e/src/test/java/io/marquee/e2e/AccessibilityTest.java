package io.marquee.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe finds nothing serious on any page, light or dark. */
@ExtendWith(InBrowser.class)
class AccessibilityTest {

    private static final Set<String> TOO_MUCH = Set.of("serious", "critical");

    @ParameterizedTest
    @EnumSource
    void noPageHasASeriousBarrier(Sight.Guest guest, Visit visit) {
        guest.enter(visit);

        List<String> barriers = guest.sights().stream()
                .filter(sight -> sight != Sight.PLAYER)
                .flatMap(sight -> barriers(sight, visit))
                .toList();

        assertThat(barriers).isEmpty();
    }

    private static Stream<String> barriers(Sight sight, Visit visit) {
        sight.show(visit);
        return Stream.of(ColorScheme.DARK, ColorScheme.LIGHT).flatMap(scheme -> {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            return violations(visit.page())
                    .filter(rule -> TOO_MUCH.contains(rule.getImpact()))
                    .map(rule -> sight.text() + " " + scheme + " " + text(rule));
        });
    }

    /** What axe finds right need not be told, nor does it look into frames: both take most of its time. */
    private static Stream<Rule> violations(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options).analyze().getViolations().stream();
    }

    private static String text(Rule rule) {
        return "%s (%s): %s"
                .formatted(
                        rule.getId(),
                        rule.getImpact(),
                        rule.getNodes().stream().map(AccessibilityTest::text).toList());
    }

    private static String text(CheckedNode node) {
        return "%n  %s%n    %s"
                .formatted(node.getTarget(), node.getFailureSummary().replaceAll("\\s+", " "));
    }
}
