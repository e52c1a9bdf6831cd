package io.marquee.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Takes the pictures in docs/screenshots; run it with {@code -Dmarquee.screenshots=true}. */
@ExtendWith(InBrowser.class)
@EnabledIfSystemProperty(named = "marquee.screenshots", matches = "true")
class ScreenshotsTest {

    private record Size(int width, int height) {}

    private static final List<Size> SIZES = List.of(new Size(1440, 900), new Size(390, 844));

    @ParameterizedTest
    @EnumSource
    void everySightIsTakenWideAndNarrowLightAndDark(Sight.Guest guest, Visit visit) {
        for (Size size : SIZES) {
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                visit.anew(size.width(), size.height(), scheme);
                guest.enter(visit);
                guest.sights().forEach(sight -> {
                    sight.show(visit);
                    visit.page().screenshot(new Page.ScreenshotOptions().setPath(file(sight, size, scheme)));
                });
            }
        }
    }

    private static Path file(Sight sight, Size size, ColorScheme scheme) {
        String look = scheme.name().toLowerCase(Locale.ROOT);
        return Path.of("..", "docs", "screenshots", "%s-%d-%s.png".formatted(sight.text(), size.width(), look));
    }
}
