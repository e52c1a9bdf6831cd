package io.marquee.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** axe finds nothing serious on any page, light or dark. */
@ExtendWith(InBrowser.class)
@Tag("not-yet")
class AccessibilityTest {

    private static final Set<String> TOO_MUCH = Set.of("serious", "critical");

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PLAYER")
    void noPageHasASeriousBarrier(Sight sight, Visit visit) {
        List<String> barriers = Stream.of(ColorScheme.DARK, ColorScheme.LIGHT)
                .flatMap(scheme -> {
                    sight.show(visit.anew(1440, 900, scheme));
                    return new AxeBuilder(visit.page())
                            .analyze().getViolations().stream()
                                    .filter(rule -> TOO_MUCH.contains(rule.getImpact()))
                                    .map(rule -> scheme + " " + text(rule));
                })
                .toList();

        assertThat(barriers).isEmpty();
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
